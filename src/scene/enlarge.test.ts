import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../tests/fixtures/drawn-atlas.ts";
import { enlarge } from "./enlarge.ts";

const { scene } = drawnAtlas("en");
const id = "municipal-standing-committee";

describe("a node drawn larger", () => {
  it("grows about its middle with its label, and its ties end on its outline, every other node as it was", () => {
    const grown = enlarge(scene, new Map([[id, 1.5]]));
    const [was, now] = [scene, grown].map(({ nodes }) => nodes.find((node) => node.id === id));
    if (!was || !now) throw new Error("no committee");
    expect([now.x, now.y]).toEqual([was.x, was.y]);
    expect(now.width / was.width).toBeCloseTo(1.5);
    expect(now.label.fontSize / was.label.fontSize).toBeCloseTo(1.5);
    const own = grown.edges.filter(({ source }) => source === id);
    expect(own.length).toBeGreaterThan(4);
    for (const { points } of own) {
      const [first] = points;
      if (!first) throw new Error("no way");
      const [dx, dy] = [Math.abs(first[0] - now.x), Math.abs(first[1] - now.y)];
      const reach = Math.max((2 * dx) / now.width, (2 * dy) / now.height);
      expect(reach).toBeGreaterThan(0.9);
    }
    expect(grown.nodes.filter((node) => node.id !== id)).toEqual(
      scene.nodes.filter((node) => node.id !== id),
    );
  });

  it("turns its ties no earlier than its outline ends, at right angles still", () => {
    const grown = enlarge(scene, new Map([[id, 1.5]]));
    for (const { source, points } of grown.edges.filter((edge) => edge.source === id || edge.target === id)) {
      const way = source === id ? points : points.toReversed();
      const [first, second] = way;
      const node = grown.nodes.find((one) => one.id === id);
      if (!first || !second || !node) throw new Error("no way");
      const axis = Math.abs(second[0] - first[0]) >= Math.abs(second[1] - first[1]) ? 0 : 1;
      const middle = axis === 0 ? node.x : node.y;
      // Away from the node, or straight on where it ends there.
      expect(Math.abs(second[axis] - middle)).toBeGreaterThanOrEqual(Math.abs(first[axis] - middle));
    }
  });

  it("is none where none is named", () => {
    expect(enlarge(scene, new Map())).toBe(scene);
  });
});
