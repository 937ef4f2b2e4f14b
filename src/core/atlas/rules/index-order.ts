import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** The index belongs to the primary source, its sentences follow one another, its sections name sentences in order. */
export const indexOrder: Rule = ({ index, sourceById, complete }) => {
  if (!index) return [];
  const findings: Finding[] = [];
  const tell = (
    code: Finding["code"],
    path: Finding["path"],
    id: string,
    params: NonNullable<Finding["params"]>,
  ) => findings.push({ code, file: "textIndex", path, id, params });
  if (complete && sourceById.get(index.source)?.value.kind !== "primary") {
    tell("indexSource", ["source"], index.source, { name: index.source });
  }
  const places = new Map<string, number>();
  let end = 0;
  index.sentences.forEach(({ id, start, length }, at) => {
    if (places.has(id) || start !== end) tell("indexOrder", ["sentences", at], id, { id, expected: end });
    places.set(id, at);
    end = start + length;
  });
  if (index.total !== end) tell("indexOrder", ["total"], "total", { id: "total", expected: end });
  let next = 0;
  index.sections.forEach(({ id, first, last }, at) => {
    const from = places.get(first) ?? -1;
    const to = places.get(last) ?? -1;
    if (from < next || to < from) tell("indexSection", ["sections", at], id, { id, first, last });
    next = Math.max(next, to + 1);
  });
  return findings;
};
