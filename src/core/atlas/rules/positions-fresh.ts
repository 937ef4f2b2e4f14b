import type { Finding } from "../finding.ts";
import { layoutIds } from "../layout-ids.ts";
import type { Rule } from "../rule.ts";
import { languages } from "../vocabulary.ts";

/** The layouts without which the map cannot be drawn in a language. */
const needed = languages.map((language) => `map-wide-${language}`);

/** Warns where there is no layout that the map needs, one that nothing shows, or one that misses nodes or has some that are gone. */
export const positionsFresh: Rule = ({ positions, positionsGiven, nodes, nodeIds }) => {
  if (!positionsGiven) return [{ code: "positionsAbsent", path: [], params: {} }];
  if (!positions) return [];
  const lacking = needed.filter((layout) => !Object.hasOwn(positions, layout));
  return [
    ...lacking.map(
      (layout): Finding => ({
        code: "layoutMissing",
        file: "positions",
        path: [],
        id: layout,
        params: { name: layout },
      }),
    ),
    ...Object.entries(positions).flatMap(([layout, { nodes: placed }]): Finding[] => {
      const path = [layout, "nodes"];
      if (!layoutIds.includes(layout)) {
        const params = { name: layout.slice(0, 64), known: layoutIds.join(", ") };
        return [
          { code: "layoutUnneeded", file: "positions", path: [layout], atKey: true, id: layout, params },
        ];
      }
      const missing = nodes.filter(({ id }) => !Object.hasOwn(placed, id)).map(({ id }) => id);
      const stale = Object.keys(placed).filter((id) => !nodeIds.has(id));
      const tell = (code: Finding["code"], ids: readonly string[]): Finding[] => {
        if (ids.length === 0) return [];
        const params = { layout, count: ids.length, first: ids[0] ?? "" };
        return [{ code, file: "positions", path, id: layout, params }];
      };
      return [...tell("positionsMissing", missing), ...tell("positionsStale", stale)];
    }),
  ];
};
