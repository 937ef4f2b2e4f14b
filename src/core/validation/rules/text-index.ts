import type { TextIndex } from "../../atlas/schema.ts";
import { sentenceCoverage } from "../../atlas/sentence-coverage.ts";
import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Warns of sentences that no claim rests on, those of the source record apart. */
export const coverage: Rule = ({ index, nodes, edges, complete }) => {
  if (!index || !complete) return [];
  const file = { nodes: nodes.map(({ value }) => value), edges: edges.map(({ value }) => value) };
  const paths = new Map(index.sentences.map(({ id }, at) => [id, at]));
  return sentenceCoverage(file, index)
    .filter(({ claims, record }) => claims.length === 0 && !record)
    .map(({ sentence }) => ({
      code: "sentenceUncovered",
      file: "textIndex",
      path: ["sentences", paths.get(sentence) ?? 0],
      id: sentence,
      params: { sentence },
    }));
};

/** Warns where evidence names sentences that no index tells anything about. */
export const indexGiven: Rule = (input) => {
  if (input.indexGiven) return [];
  const cited = input.evidence.filter(({ evidence }) => "sentence" in evidence).length;
  return cited === 0 ? [] : [{ code: "indexAbsent", path: [], params: { count: cited } }];
};

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
  const seen = new Set<string>();
  let end = 0;
  index.sentences.forEach(({ id, start, length }, at) => {
    if (seen.has(id) || start !== end) tell("indexOrder", ["sentences", at], id, { id, expected: end });
    seen.add(id);
    end = start + length;
  });
  if (index.total !== end) tell("indexOrder", ["total"], "total", { id: "total", expected: end });
  const astray = sectionFindings(index).map(
    (finding): Finding => ({ ...finding, file: "textIndex", path: ["sections", ...finding.path] }),
  );
  return [...findings, ...astray];
};

/** The sections of an index that begin or end with no sentence of it, or before the one before ends; by their place among them. */
export function sectionFindings({ sections, sentences }: TextIndex): Finding[] {
  const places = new Map(sentences.map(({ id }, at) => [id, at]));
  let next = 0;
  return sections.flatMap(({ id, first, last }, at): Finding[] => {
    const [from, to] = [places.get(first) ?? -1, places.get(last) ?? -1];
    const astray = from < next || to < from;
    next = Math.max(next, to + 1);
    return astray ? [{ code: "indexSection", path: [at], id, params: { id, first, last } }] : [];
  });
}
