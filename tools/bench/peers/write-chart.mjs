import { measures, ours, peers } from "./contenders.mjs";
import { summary } from "./write-tables.mjs";

// Told apart by their place within a row as well as by colour: the order is that of the legend.
const colours = ["#b3261e", "#1f5fa8", "#3a7d44", "#8a5a00", "#7a3e9d", "#00707a", "#6b6b6b"];
const contenders = [ours, ...peers.map(({ page }) => page)].map((name, at) => ({
  name,
  colour: colours[at],
}));
const rows = measures.filter(([, unit]) => unit === "ms").map(([name]) => name);
const [left, top, gap, panel, line] = [130, 64, 24, 300, 8];
const row = contenders.length * line + 14;
const ticks = [10, 100, 1000, 10_000, 60_000];
const [low, high] = [4, 90_000];

/** The times of all sizes as an SVG: a panel for each size, a row for each measure, a dot for each contender's median. */
export function writeChart({ sizes, patience }) {
  const width = left + sizes.length * (panel + gap);
  const height = top + rows.length * row + 40;
  const x = (value) => ((Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))) * panel;
  const text = (at, y, words, more = "") => `<text x="${at}" y="${y}" ${more}>${words}</text>`;
  const legend = contenders.map(
    ({ name, colour }, at) =>
      `<circle cx="${left + at * 110 + 5}" cy="16" r="4" fill="${colour}"/>${text(left + at * 110 + 14, 20, name)}`,
  );
  const names = rows.map((name, at) => text(left - 12, top + at * row + row / 2, name, 'text-anchor="end"'));
  const panels = sizes.map(({ nodes, ties, rows: values }, at) => {
    const bottom = rows.length * row;
    const grid = ticks.map(
      (tick) =>
        `<path d="M${x(tick).toFixed(1)} 0V${bottom}" stroke="#d5d3cc"/>` +
        text(
          x(tick).toFixed(1),
          bottom + 16,
          tick < 1000 ? `${tick} ms` : `${tick / 1000} s`,
          'text-anchor="middle"',
        ),
    );
    const lines = rows.flatMap((name, place) => {
      const y = place * row + 11;
      const dots = contenders.map(({ name: contender, colour }, order) => {
        const found = summary(values.get(contender)?.get(name));
        if (!found) return "";
        const [least, median, most] = [found.least, found.median, found.most].map((value) =>
          x(Math.max(low, Math.min(value, patience * 1.3))).toFixed(1),
        );
        const middle = y + order * line;
        return `<path d="M${least} ${middle}H${most}" stroke="${colour}" stroke-width="2"/><circle cx="${median}" cy="${middle}" r="${contender === ours ? 4.5 : 3.5}" fill="${found.median > patience ? "#fff" : colour}" stroke="${colour}"/>`;
      });
      return [`<path d="M0 ${place * row}H${panel}" stroke="#d5d3cc"/>`, ...dots];
    });
    const title = `${nodes.toLocaleString("en")} nodes, ${ties.toLocaleString("en")} ties`;
    return `<g transform="translate(${left + at * (panel + gap)} ${top})">${text(0, -10, title, 'font-weight="600"')}${grid.join("")}${lines.join("")}</g>`;
  });
  const foot = text(
    left,
    height - 6,
    `Median, from least to greatest; logarithmic, to the left is faster. A hollow dot: not done after ${patience / 1000} s.`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" fill="#1d232b"><title>How long Mailuo and its peers take for the same graphs</title><rect width="${width}" height="${height}" fill="#fff"/>${[...legend, ...names, ...panels].join("\n")}\n${foot}</svg>\n`;
}
