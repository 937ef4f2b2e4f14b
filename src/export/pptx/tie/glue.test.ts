import { describe, expect, it } from "vitest";
import { drawnAtlas } from "../../../../tests/fixtures/drawn-atlas.ts";
import type { Box, Point, SceneNode } from "../../../scene/types.ts";
import { formOf } from "../picture/node-shape.ts";
import { gluedWay } from "./glue.ts";

const { scene } = drawnAtlas("zh");
const nodes = new Map(scene.nodes.toReversed().map((node) => [node.id, node]));
const glued = (node: SceneNode) => ({ box: node, form: formOf(node) });
const ties = scene.edges.flatMap((edge) => {
  const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
  if (!source || !target) return [];
  const way = gluedWay(edge.points, glued(source), glued(target), scene.nodes);
  return [{ edge, source, target, way }];
});
const connected = ties.flatMap(({ way, ...tie }) => (way ? [{ ...tie, ...way }] : []));

describe("the connectors of the real atlas", () => {
  it("begin and end at a connection site of their nodes' shapes", () => {
    expect(connected.length).toBeGreaterThan(ties.length / 4);
    for (const { source, target, points, sides, edge } of connected) {
      const sites = [formOf(source).sites[sides[0]], formOf(target).sites[sides[1]]];
      expect(points[0], edge.id).toEqual([source.x + (sites[0]?.x ?? 0), source.y + (sites[0]?.y ?? 0)]);
      expect(points.at(-1), edge.id).toEqual([target.x + (sites[1]?.x ?? 0), target.y + (sites[1]?.y ?? 0)]);
    }
  });

  it("are of at most three legs, all level or upright, which any program draws alike", () => {
    for (const { points, edge } of connected) {
      expect(points.length, edge.id).toBeLessThanOrEqual(4);
      for (const [at, [x, y]] of points.slice(1).entries()) {
        const [px, py] = points[at] ?? [x, y];
        expect(Math.min(Math.abs(x - px), Math.abs(y - py)), edge.id).toBeLessThan(0.02);
      }
    }
  });

  it("run through no box but those of their ends", () => {
    for (const { source, target, points, edge } of connected) {
      const inWay = scene.nodes.filter((node) => node !== source && node !== target && crosses(points, node));
      expect(
        inWay.map(({ id }) => id),
        edge.id,
      ).toEqual([]);
    }
  });
});

describe("the connectors of the real atlas where a program bends them in the middle, as LibreOffice does", () => {
  it("run through no box but those of their ends", () => {
    const facing = connected.filter(
      ({ points: [start, , , end], sides: [from, to] }) => start && end && from !== to,
    );
    expect(facing.length).toBeGreaterThan(20);
    for (const { source, target, points, edge } of facing) {
      const [start, second, third, end] = points;
      if (!start || !second || !third || !end) continue;
      const level = start[1] === second[1];
      const middle = level ? (start[0] + end[0]) / 2 : (start[1] + end[1]) / 2;
      const bent: Point[] = level
        ? [start, [middle, start[1]], [middle, end[1]], end]
        : [start, [start[0], middle], [end[0], middle], end];
      const inWay = scene.nodes.filter((node) => node !== source && node !== target && crosses(bent, node));
      expect([edge.id, inWay.map(({ id }) => id)]).toEqual([edge.id, []]);
    }
  });
});

describe("gluedWay", () => {
  const box = (x: number, y: number): Box => ({ x, y, width: 40, height: 20 });
  const form = (one: Box) => formOf({ ...one, boxed: false } as SceneNode);
  const between = (way: readonly Point[], from: Box, to: Box, others: readonly Box[] = []) =>
    gluedWay(way, { box: from, form: form(from) }, { box: to, form: form(to) }, [from, to, ...others]);
  const [left, right] = [box(0, 0), box(200, 60)];

  it("bends where the edge's own way does", () => {
    const way: Point[] = [
      [20, 0],
      [50, 0],
      [50, 60],
      [180, 60],
    ];
    expect(between(way, left, right)?.points).toEqual(way);
  });

  it("takes the other bend where one would run through a box, and gives up where all would", () => {
    const way: Point[] = [
      [20, 0],
      [50, 0],
      [50, 60],
      [180, 60],
    ];
    const inWay = box(50, 30);
    expect(between(way, left, right, [inWay])?.points[1]?.[0]).toBe(100);
    expect(between(way, left, right, [inWay, box(100, 30)])).toBeUndefined();
    expect(between(way, left, right, [box(100, 30)])).toBeUndefined();
  });

  it("goes round beside two boxes that are left at the same side", () => {
    const below = box(0, 80);
    const made = between(
      [
        [-20, 0],
        [-35, 0],
        [-35, 80],
        [-20, 80],
      ],
      left,
      below,
    );
    expect(made?.sides).toEqual(["left", "left"]);
    expect(made?.points[1]).toEqual([-35, 0]);
  });

  it("never turns back: it leaves by the sides that face each other where the edge's own way does so", () => {
    const behind = box(-100, 60);
    const way: Point[] = [
      [20, 0],
      [40, 0],
      [40, 30],
      [-140, 30],
      [-140, 60],
      [-120, 60],
    ];
    expect(between(way, left, behind)?.sides).toEqual(["left", "right"]);
  });

  it("leaves by the sides that face each other where the edge has no way of its own", () => {
    expect(between([], left, box(0, 90))?.sides).toEqual(["bottom", "top"]);
    expect(between([], left, box(200, 0))?.points).toHaveLength(2);
  });
});

function crosses(points: readonly Point[], node: SceneNode): boolean {
  const [halfWidth, halfHeight] = [node.width / 2 - 1.1, node.height / 2 - 1.1];
  return points.slice(1).some(([x, y], at) => {
    const [px, py] = points[at] ?? [x, y];
    return (
      Math.max(x, px) > node.x - halfWidth &&
      Math.min(x, px) < node.x + halfWidth &&
      Math.max(y, py) > node.y - halfHeight &&
      Math.min(y, py) < node.y + halfHeight
    );
  });
}
