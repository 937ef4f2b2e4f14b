import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../../tests/fixtures/drawn-atlas.ts";
import type { SceneEdge, SceneNode } from "../../scene/types.ts";
import { type GlueBox, gluedWay } from "./glue.ts";
import { shapePreset } from "./shape-preset.ts";

const boxOf = (node: SceneNode): GlueBox => ({
  box: node,
  form: shapePreset(node.shape, node.width, node.height),
});

describe.each(["zh", "en"] as const)("the ties of the real atlas, glued (%s)", (language) => {
  const { scene } = drawnAtlas(language);
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const glue = (edge: SceneEdge) => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    if (!source || !target) throw new Error(`${edge.id} has no ends`);
    return { edge, source, target, ...gluedWay(edge.points, boxOf(source), boxOf(target)) };
  };
  const ties = scene.edges.map(glue);
  const standing = ties.filter(({ edge }) => edge.standing === "far" || edge.standing === "overview");

  it("begin and end at a connection site of their nodes' shapes", () => {
    for (const { source, target, points, sides, edge } of ties) {
      const sites = [boxOf(source).form.sites[sides[0]], boxOf(target).form.sites[sides[1]]];
      const [start, end] = [points[0], points.at(-1)];
      expect(start, edge.id).toEqual([source.x + (sites[0]?.x ?? 0), source.y + (sites[0]?.y ?? 0)]);
      expect(end, edge.id).toEqual([target.x + (sites[1]?.x ?? 0), target.y + (sites[1]?.y ?? 0)]);
    }
  });

  it("stay level and upright where their ways are, in no more legs than connectors have", () => {
    for (const { points, edge } of ties) {
      const slanted = (way: SceneEdge["points"]) =>
        way.slice(1).some(([x, y], index) => {
          const [px, py] = way[index] ?? [x, y];
          return Math.abs(x - px) > 0.01 && Math.abs(y - py) > 0.01;
        });
      expect(points.length, edge.id).toBeLessThanOrEqual(6);
      if (!slanted(edge.points)) expect(slanted(points), edge.id).toBe(false);
    }
  });

  it("that the map always shows run where it draws them: every inner corner keeps one of its lines", () => {
    expect(standing.length).toBeGreaterThan(90);
    for (const { points, edge } of standing) {
      const way = edge.points;
      for (const [x, y] of points.slice(1, -1)) {
        const near = way.some(([wx, wy]) => Math.abs(wx - x) < 0.5 || Math.abs(wy - y) < 0.5);
        const halfway = way.length === 2;
        expect(near || halfway, `${edge.id} at ${x}, ${y}`).toBe(true);
      }
    }
  });

  it("that the map always shows cross no box but those of their ends", () => {
    for (const { points, edge } of standing) {
      const inWay = scene.nodes.filter(
        (node) =>
          node.id !== edge.source &&
          node.id !== edge.target &&
          node.level !== "near" &&
          points.slice(1).some((end, index) => crosses(points[index] ?? end, end, node)),
      );
      expect(
        inWay.map(({ id }) => id),
        edge.id,
      ).toEqual([]);
    }
  });
});

function crosses(a: readonly [number, number], b: readonly [number, number], node: SceneNode): boolean {
  const [halfWidth, halfHeight] = [node.width / 2 - 1, node.height / 2 - 1];
  return (
    Math.max(a[0], b[0]) > node.x - halfWidth &&
    Math.min(a[0], b[0]) < node.x + halfWidth &&
    Math.max(a[1], b[1]) > node.y - halfHeight &&
    Math.min(a[1], b[1]) < node.y + halfHeight
  );
}
