import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../tests/fixtures/drawn-atlas.ts";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { buildGeometry } from "./geometry.ts";
import { segmentsOf } from "./route/polyline.ts";

describe.each(["zh", "en"] as const)("ways of ties on the real atlas (%s)", (language) => {
  const { geometry, graph } = drawnAtlas(language);
  const ways = graph.edges().map((id) => ({ id, points: geometry.way(id) }));

  it("gives every tie a way of one to five segments", () => {
    const counts = ways.map(({ points }) => points.length - 1);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(5);
  });

  it("runs along the axes wherever a way is clear of boxes", () => {
    const slanted = ways
      .filter(({ id }) => geometry.clear(id))
      .filter(({ points }) =>
        segmentsOf(points).some(([a, b]) => Math.abs(a[0] - b[0]) > 0.01 && Math.abs(a[1] - b[1]) > 0.01),
      );
    expect(slanted).toEqual([]);
  });

  it("begins and ends at the boxes of its two nodes", () => {
    const astray = ways.filter(({ id, points }) => {
      const ends = graph.extremities(id).map((end) => geometry.boxes.get(end));
      return [points[0], points.at(-1)].some((point, index) => {
        const box = ends[index];
        if (!box || !point) return true;
        const [dx, dy] = [Math.abs(point[0] - box.x), Math.abs(point[1] - box.y)];
        return dx > box.width / 2 + 0.01 || dy > box.height / 2 + 0.01;
      });
    });
    expect(astray).toEqual([]);
  });

  it("passes through no box that it does not end at", () => {
    const pierced = ways.flatMap(({ id, points }) =>
      [...geometry.boxes.values()]
        .filter((box) => !graph.extremities(id).includes(box.id))
        .filter((box) =>
          segmentsOf(points).some(
            ([a, b]) =>
              Math.max(a[0], b[0]) > box.x - box.width / 2 &&
              Math.min(a[0], b[0]) < box.x + box.width / 2 &&
              Math.max(a[1], b[1]) > box.y - box.height / 2 &&
              Math.min(a[1], b[1]) < box.y + box.height / 2,
          ),
        )
        .map((box) => `${id} through ${box.id}`),
    );
    expect(pierced).toEqual([]);
  });

  it("finds the same ways in whatever order they are asked for", () => {
    const again = drawnAtlas(language).geometry;
    for (const { id, points } of [...ways].reverse()) expect(again.way(id)).toEqual(points);
  });
});

describe("a layout that lacks a node", () => {
  it("leaves it out with its ties and keeps the rest", () => {
    const { atlas, graph } = yongzhou();
    const layout = atlas.positions?.["map-wide-zh"];
    if (!layout) throw new Error("no layout");
    const { roots: _left, ...nodes } = layout.nodes;
    const geometry = buildGeometry(graph, { ...layout, nodes }, "zh");
    expect(geometry.boxes.has("roots")).toBe(false);
    expect(geometry.boxes.size).toBe(graph.order - 1);
    for (const id of graph.edges("roots")) expect(geometry.way(id)).toEqual([]);
  });
});
