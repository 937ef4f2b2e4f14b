import type { Finding } from "../finding.ts";
import { layoutIds } from "../layout-ids.ts";
import { mostSuggestions, nearest } from "../nearest.ts";
import type { Rule, RuleInput } from "../rule.ts";

/** Every pin is that of a node in a layout, on the stage; warns where the places do not follow the pins. */
export const pinsHold: Rule = (input) =>
  Object.entries(input.pins ?? {}).flatMap(([layout, pinned]): Finding[] => {
    if (!layoutIds.includes(layout)) return [unknownLayout(layout)];
    const ids = Object.keys(pinned);
    return [
      ...ids.filter((id) => !input.nodeIds.has(id)).map((id, at) => unknownNode(input, layout, id, at)),
      ...Object.entries(pinned).flatMap(([id, place]) => outside(input, layout, id, place)),
      ...behind(input, layout, ids),
    ];
  });

function unknownLayout(layout: string): Finding {
  return {
    code: "layoutUnknown",
    file: "pins",
    path: [layout],
    atKey: true,
    id: layout,
    params: { name: layout, known: layoutIds.join(", ") },
  };
}

function unknownNode({ nodeIds }: RuleInput, layout: string, name: string, at: number): Finding {
  const place = { file: "pins", path: [layout, name], atKey: true, id: name } as const;
  const suggestion = at < mostSuggestions ? nearest(name, nodeIds) : undefined;
  return suggestion === undefined
    ? { ...place, code: "nodeUnknown", params: { name } }
    : { ...place, code: "nodeMisspelt", params: { name, suggestion } };
}

/** A warning only: the stage's size is known from the places, which may be older than the pins. */
function outside(
  { positions }: RuleInput,
  layout: string,
  id: string,
  [x, y]: readonly [number, number],
): Finding[] {
  const [width, height] = positions?.[layout]?.size ?? [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (x >= 0 && y >= 0 && x <= width && y <= height) return [];
  const params = { layout, x, y, width, height };
  return [{ code: "pinOutside", file: "pins", path: [layout, id], id, params }];
}

function behind({ positions, nodeIds, pins }: RuleInput, layout: string, ids: readonly string[]): Finding[] {
  const places = positions?.[layout]?.nodes;
  if (!places) return [];
  const moved = ids.filter((id) => {
    const [place, pin] = [Object.hasOwn(places, id) ? places[id] : undefined, pins?.[layout]?.[id]];
    return nodeIds.has(id) && place && pin && (place[0] !== pin[0] || place[1] !== pin[1]);
  });
  if (moved.length === 0) return [];
  return [
    {
      code: "positionsUnpinned",
      file: "positions",
      path: [layout, "nodes"],
      id: layout,
      params: { layout, count: moved.length, first: moved[0] ?? "" },
    },
  ];
}
