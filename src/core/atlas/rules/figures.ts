import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** A node has a number if it is a figure, and only then. */
export const figures: Rule = ({ nodes }) =>
  nodes.flatMap(({ id, value: { type, figure }, path }): Finding[] => {
    if (type === "figure" && !figure) return [{ code: "figureMissing", path, id, params: {} }];
    if (type !== "figure" && figure) {
      return [{ code: "figureMisplaced", path: [...path, "figure"], id, params: { type } }];
    }
    return [];
  });
