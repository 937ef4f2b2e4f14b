import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../tests/fixtures/drawn-atlas.ts";
import { closeGaps } from "./close-gaps.ts";
import type { Box } from "./types.ts";

const { scene } = drawnAtlas("zh");
const far = new Set(scene.nodes.filter(({ level }) => level === "far").map(({ id }) => id));
const ties = new Set(scene.edges.filter(({ standing }) => standing === "far").map(({ id }) => id));
const closed = closeGaps(scene, (id) => far.has(id) || ties.has(id));
const before = new Map(scene.nodes.map((node) => [node.id, node]));

const overlap = (a: Box, b: Box) =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

describe("a scene whose gaps are closed up", () => {
  it("has what is drawn, in boxes of their size, without an overlap, in less room", () => {
    expect(new Set(closed.nodes.map(({ id }) => id))).toEqual(far);
    expect(closed.edges.map(({ id }) => id).sort()).toEqual([...ties].sort());
    for (const [at, node] of closed.nodes.entries()) {
      expect([node.width, node.height]).toEqual([before.get(node.id)?.width, before.get(node.id)?.height]);
      for (const other of closed.nodes.slice(at + 1)) expect(overlap(node, other)).toBe(false);
    }
    expect(closed.height).toBeLessThan(scene.height * 0.7);
    expect(closed.width).toBeLessThan(scene.width);
  });

  it("keeps left of, above and in line", () => {
    for (const one of closed.nodes)
      for (const other of closed.nodes) {
        const [a, b] = [before.get(one.id), before.get(other.id)];
        if (!a || !b) continue;
        if (a.x <= b.x) expect(one.x).toBeLessThanOrEqual(other.x + 1e-6);
        if (a.y <= b.y) expect(one.y).toBeLessThanOrEqual(other.y + 1e-6);
      }
  });

  it("keeps ties on the outlines that they began on, and their right angles", () => {
    const old = new Map(scene.edges.map((edge) => [edge.id, edge]));
    const now = new Map(closed.nodes.map((node) => [node.id, node]));
    for (const { id, source, points } of closed.edges) {
      const was = old.get(id)?.points ?? [];
      const [first, start] = [points[0], was[0]];
      const [box, from] = [now.get(source), before.get(source)];
      if (!first || !start || !box || !from) throw new Error(id);
      expect(first[0] - box.x).toBeCloseTo(start[0] - from.x, 6);
      expect(first[1] - box.y).toBeCloseTo(start[1] - from.y, 6);
      for (const [at, [x, y]] of points.entries()) {
        const [next, oldNext, oldHere] = [points[at + 1], was[at + 1], was[at]];
        if (!next || !oldNext || !oldHere) continue;
        if (oldHere[0] === oldNext[0]) expect(next[0]).toBe(x);
        if (oldHere[1] === oldNext[1]) expect(next[1]).toBe(y);
      }
    }
  });

  it("is the scene of nothing where nothing is drawn, and as it was where there is no gap", () => {
    expect(closeGaps({ ...scene, headings: [] }, () => false)).toMatchObject({
      nodes: [],
      edges: [],
      headings: [],
    });
    const [only] = scene.nodes;
    if (!only) throw new Error("no node");
    expect(closeGaps({ ...scene, headings: [] }, (id) => id === only.id).nodes).toEqual([only]);
  });
});
