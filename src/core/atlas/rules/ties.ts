import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** No node is without an edge, and every figure quantifies something. */
export const ties: Rule = ({ nodes, edges, complete }) => {
  if (!complete) return [];
  const tied = new Set<string>();
  const quantifying = new Set<string>();
  for (const { value } of edges) {
    tied.add(value.source).add(value.target);
    if (value.relation === "quantifies") quantifying.add(value.source);
  }
  for (const { id, value } of nodes) if (value.partOf !== undefined) tied.add(id).add(value.partOf);
  return nodes.flatMap(({ id, value, path }): Finding[] => {
    if (value.type === "figure" && !quantifying.has(id))
      return [{ code: "figureWithoutTie", path, id, params: {} }];
    return tied.has(id) ? [] : [{ code: "nodeWithoutEdge", path, id, params: {} }];
  });
};
