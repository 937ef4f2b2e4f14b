import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutIds } from "../../src/core/atlas/layout-ids.ts";
import { boxesOf } from "../../src/scene/box.ts";
import { buildGeometry } from "../../src/scene/geometry.ts";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { applyPins } from "./apply-pins.ts";
import { inspectLayout } from "./inspect-layout.ts";
import { layoutKinds } from "./layout-kinds.ts";
import { placeLayout } from "./place-layout.ts";

const { atlas, graph } = yongzhou();
const ids = graph.nodes();

it("pins name the layouts that are made", () => {
  expect(layoutKinds.map(({ id }) => id)).toEqual(layoutIds);
});

describe("placing around pins", () => {
  const share = fc.double({ min: 0.1, max: 0.9, noNaN: true });
  const pinned = fc.dictionary(fc.constantFrom(...ids), fc.tuple(share, share), {
    minKeys: 1,
    maxKeys: 5,
    noNullPrototype: true,
  });

  it("stands every pinned node at its pin, moves aside what that would cover, and nothing else", () => {
    fc.assert(
      fc.property(fc.constantFrom(...layoutKinds), pinned, (kind, shares) => {
        const plain = atlas.positions[kind.id];
        if (!plain) throw new Error(`no layout ${kind.id}`);
        const [width, height] = plain.size;
        const pins = Object.fromEntries(
          Object.entries(shares).map(([id, [x, y]]): [string, [number, number]] => [
            id,
            [x * width, y * height],
          ]),
        );
        const sizes = boxesOf(kind.form, graph, kind.language);
        const layout = applyPins(plain, sizes, pins);
        expect(layout.nodes).toMatchObject(pins);
        const geometry = buildGeometry(graph, layout, kind.language, kind.form);
        const { overlaps, unplaced, outside } = inspectLayout(graph, geometry, kind.stage);
        expect(unplaced).toEqual([]);
        // Only pins can cover each other, or be pinned over the edge of the stage.
        for (const pair of overlaps)
          expect(pair.split(" × ").every((id) => Object.hasOwn(pins, id))).toBe(true);
        expect(outside.filter((id) => !Object.hasOwn(pins, id))).toEqual([]);
        const covers = (id: string) => {
          const [box, place] = [sizes.get(id), plain.nodes[id]];
          return Object.entries(pins).some(([pin, [x, y]]) => {
            const over = sizes.get(pin);
            if (!box || !place || !over) return false;
            return (
              Math.abs(place[0] - x) < (box.width + over.width) / 2 + 2 &&
              Math.abs(place[1] - y) < (box.height + over.height) / 2 + 2
            );
          });
        };
        for (const id of ids)
          if (!Object.hasOwn(pins, id) && !covers(id)) expect(layout.nodes[id]).toEqual(plain.nodes[id]);
        expect(applyPins(plain, sizes, pins)).toEqual(layout);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it("leaves a layout alone that has no pins", () => {
    for (const kind of layoutKinds)
      expect(placeLayout(graph, kind, { "map-wide-zh": {} })).toEqual(atlas.positions[kind.id]);
  });

  it("says which pinned nodes cover each other", () => {
    const [kind] = layoutKinds;
    const [first, second] = ids;
    if (!kind || first === undefined || second === undefined) throw new Error("nothing to pin");
    const layout = placeLayout(graph, kind, { [kind.id]: { [first]: [300, 300], [second]: [301, 300] } });
    const geometry = buildGeometry(graph, layout, kind.language, kind.form);
    expect(inspectLayout(graph, geometry, kind.stage).overlaps).toEqual([`${first} × ${second}`]);
  });
});
