import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Warns where a layout misses nodes or has some that are gone; told once per layout. */
export const positionsFresh: Rule = ({ positions, positionsGiven, nodes, nodeIds }) => {
  if (!positionsGiven) return [{ code: "positionsAbsent", path: [], params: {} }];
  return Object.entries(positions ?? {}).flatMap(([layout, { nodes: placed }]): Finding[] => {
    const missing = nodes.filter(({ id }) => !Object.hasOwn(placed, id)).map(({ id }) => id);
    const stale = Object.keys(placed).filter((id) => !nodeIds.has(id));
    const tell = (code: Finding["code"], ids: readonly string[]): Finding[] =>
      ids.length === 0
        ? []
        : [
            {
              code,
              file: "positions",
              path: [layout, "nodes"],
              id: layout,
              params: { layout, count: ids.length, first: ids[0] ?? "" },
            },
          ];
    return [...tell("positionsMissing", missing), ...tell("positionsStale", stale)];
  });
};
