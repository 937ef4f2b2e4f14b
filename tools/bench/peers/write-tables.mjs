import { limit, measures, ours, peers } from "./contenders.mjs";

/** Least, median and greatest; undefined for nothing. */
export function summary(values = []) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length
    ? { least: sorted[0], median: sorted[Math.floor(sorted.length / 2)], most: sorted.at(-1) }
    : undefined;
}

/** How many times as much ours takes as another does, by the least values; a bound where one took too long to be told. */
export function ratio(own, other, patience) {
  if (!own || !other) return "";
  if (own.least === Number.POSITIVE_INFINITY && other.least === Number.POSITIVE_INFINITY) return "";
  const bounded = ({ least }) => Math.min(least, patience);
  const sign = own.least > patience ? "> " : other.least > patience ? "< " : "";
  const value = bounded(own) / bounded(other);
  return `${sign}${value < 10 ? Number(value.toPrecision(2)) : Math.round(value)}`;
}

/**
 * The results as Markdown: `sizes` with nodes, ties, rounds and, by contender, the values of each measure; `patience` is
 * after how many milliseconds something counts as not done.
 */
export function writeTables({ sizes, versions, conditions, patience }) {
  const others = peers.map(({ page }) => page);
  const show = (value, unit) => {
    if (value > patience) return `> ${patience / 1000} s`;
    return value < 100 && unit === "ms" ? value.toFixed(1) : String(Math.round(value));
  };
  const cell = (values, unit, lacks) => {
    const { least, median, most } = summary(values) ?? {};
    if (least === undefined) return lacks ? "–" : "";
    return least > patience
      ? show(least)
      : [least, median, most].map((value) => show(value, unit)).join(" / ");
  };
  const table = (head, rows) =>
    [head, head.map((_, at) => (at ? "--:" : "---")), ...rows]
      .map((row) => `| ${row.join(" | ")} |`)
      .join("\n");
  const sections = sizes.map(({ nodes, ties, rounds, rows }) => {
    const values = (contender, measure) => rows.get(contender)?.get(measure);
    const times = measures.map(([measure, unit]) => [
      `${measure}, ${unit}`,
      cell(values(ours, measure), unit),
      ...peers.map(({ page, lacks }) => cell(values(page, measure), unit, lacks[measure])),
    ]);
    const ratios = measures.map(([measure]) => [
      measure,
      ...others.map((page) =>
        ratio(summary(values(ours, measure)), summary(values(page, measure)), patience),
      ),
    ]);
    return `### ${nodes.toLocaleString("en")} nodes, ${ties.toLocaleString("en")} ties

Least / median / greatest of ${rounds} ${rounds === 1 ? "round" : "rounds"}:

${table(["", ours, ...others], times)}

Ours as a multiple of theirs, by the least values; below 1 ours takes less:

${table(["", ...others], ratios)}`;
  });
  const compared = peers.map(({ page, package: name, settings, lacks }) => [
    page,
    name ? versions[name] + (name === "sigma" ? `, graphology ${versions.graphology}` : "") : "",
    settings,
    Object.entries(lacks)
      .map(([measure, why]) => `${measure}: ${why}`)
      .join("; "),
  ]);
  return `## Conditions

${conditions.map((line) => `- ${line}`).join("\n")}

## Results

![The same times as dots on a logarithmic scale, a panel for each size](benchmark.svg)

${sections.join("\n\n")}

## What is compared

${table(["", "version", "drawn by, and documented settings that make it fast", "not there"], compared).replaceAll("--:", "---")}

“${limit}” is what no page that draws these marks can be much faster than.
`;
}
