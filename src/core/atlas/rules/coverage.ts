import type { Rule } from "../rule.ts";
import { sentenceCoverage } from "../sentence-coverage.ts";

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
