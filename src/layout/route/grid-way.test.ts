import { describe, expect, it } from "vitest";
import type { PlacedBox, Placement } from "../placement.ts";
import { type Gate, gridWay } from "./grid-way.ts";
import { clearanceAt, type GutterGrid, gutterGrid } from "./gutter-grid.ts";
import { portsOf } from "./ports.ts";

/** Three by three crossings, ten apart; ways cost their length but for some to the right, by `row column`. */
function gridOf(right: Readonly<Record<string, number>> = {}): GutterGrid {
  const lines = [0, 10, 20];
  const cost = (row: number, column: number) => right[`${row} ${column}`] ?? 1;
  return {
    clear: 4.5,
    xs: lines,
    ys: lines,
    right: Float32Array.from(lines.flatMap((_, row) => lines.map((_x, column) => cost(row, column)))),
    down: new Float32Array(9).fill(1),
  };
}

const west = [{ column: 0, row: 1, cost: 0 }];
const east = [{ column: 2, row: 1, cost: 0 }];
const straight = [
  [0, 10],
  [10, 10],
  [20, 10],
];

describe("a way over a grid", () => {
  it("goes around what costs more than the way around, and straight on where bends cost more", () => {
    const grid = gridOf({ "1 0": 4 });
    expect(gridWay(grid, west, east, 1, [10])?.length).toBeGreaterThan(3);
    expect(gridWay(grid, west, east, 20, [10])).toEqual(straight);
  });

  it("never takes a closed one, whatever the way around costs; where all are closed there is none", () => {
    const around = gridWay(gridOf({ "1 1": 0 }), west, east, 1000, [10]);
    expect(around?.at(-1)).toEqual([20, 10]);
    expect(around).not.toEqual(straight);
    expect(gridWay(gridOf({ "0 1": 0, "1 1": 0, "2 1": 0 }), west, east, 1, [10])).toBeUndefined();
  });

  it("goes level where it is told to, of ways as good", () => {
    const grid = gridOf({ "1 1": 0 });
    for (const height of [0, 20]) expect(gridWay(grid, west, east, 1, [height])).toContainEqual([10, height]);
  });

  it("goes a little farther for a lane beside its own, and not for one that is far off", () => {
    const [xs, ys] = [
      [0, 400],
      [0, 2, 40],
    ];
    const open = new Float32Array(xs.length * ys.length).fill(1);
    const grid = { clear: 1, xs, ys, right: open, down: open };
    const gate = (column: number): Gate => ({ column, row: 0, cost: 0 });
    expect(gridWay(grid, [gate(0)], [gate(1)], 0, [2])).toContainEqual([400, 2]);
    expect(gridWay(grid, [gate(0)], [gate(1)], 0, [40])).toEqual([
      [0, 0],
      [400, 0],
    ]);
  });

  it("begins and ends at the gates that cost least with the way between them", () => {
    const starts = [
      { column: 0, row: 0, cost: 50 },
      { column: 0, row: 2, cost: 0 },
    ];
    expect(gridWay(gridOf(), starts, east, 1, [10])?.[0]).toEqual([0, 20]);
    const ends = [{ column: 2, row: 0, cost: 0 }, ...east.map((gate) => ({ ...gate, cost: 50 }))];
    expect(gridWay(gridOf(), west, ends, 1, [10])?.at(-1)).toEqual([20, 0]);
  });
});

function boxAt(id: string, x: number, y: number): PlacedBox {
  const label = { lines: [id], x, y, fontSize: 10, lineHeight: 12, weight: 400, align: "start" } as const;
  const rect = { x, y, width: 60, height: 20 };
  return { id, part: "leaf", territory: 0, ...rect, label, again: false, glyph: undefined, dots: [] };
}

const [left, right] = [boxAt("a", 40, 90), boxAt("b", 300, 90)];
const placement: Placement = {
  width: 400,
  height: 200,
  size: 10,
  arrangement: "",
  boxes: [left, right],
  headings: [
    {
      lines: ["目标目标"],
      x: 150,
      y: 100,
      fontSize: 10,
      lineHeight: 12,
      weight: 600,
      align: "middle",
      over: [],
    },
  ],
  panels: [],
  routes: [
    {
      kind: "trunk",
      edges: ["e"],
      territory: 0,
      dashed: false,
      arrow: false,
      points: [
        [240, 30],
        [240, 180],
      ],
    },
  ],
  leftOut: [],
};

const clear = clearanceAt(placement.size);

describe("the grid of gutters", () => {
  const grid = gutterGrid(placement, clear);

  it("has no line in the margin, none through a box or nearer to one than four units", () => {
    const near = gutterGrid({ ...placement, boxes: [boxAt("d", 13, 90), boxAt("e", 327, 90)] }, clear);
    for (const x of [...grid.xs, ...near.xs]) expect(Math.min(x, 400 - x)).toBeGreaterThanOrEqual(12 - 1e-6);
    for (const [row, y] of grid.ys.entries())
      for (const [column, x] of grid.xs.entries()) {
        const next = grid.xs[column + 1];
        if (next === undefined) continue;
        const inBox = [left, right].some(
          (box) => y > box.y - 3.9 && y < box.y + box.height + 3.9 && next > box.x - 3.9 && x < box.x + 63.9,
        );
        if (inBox) expect(grid.right[row * grid.xs.length + column]).toBe(0);
      }
  });

  it("lets nothing cross words but at a price that is named, makes it dear to go along a line, free to cross one", () => {
    const row = grid.ys.findIndex((y) => Math.abs(y - 100) < 1);
    const column = grid.xs.findIndex((x) => x > 100);
    expect(grid.right[row * grid.xs.length + column]).toBe(0);
    expect(gutterGrid(placement, clear, { overHeading: 8 }).right[row * grid.xs.length + column]).toBe(8);
    const along = gutterGrid(
      {
        ...placement,
        routes: placement.routes.map((route) => ({
          ...route,
          points: [
            [295.5, 30],
            [295.5, 180],
          ] as const,
        })),
      },
      clear,
    );
    const line = along.xs.findIndex((x) => Math.abs(x - 295.5) < 0.6);
    const first = along.ys.findIndex((y) => y > 40);
    expect(along.down[first * along.xs.length + line]).toBe(1.5);
    expect(along.right[first * along.xs.length + line - 1]).toBe(1);
  });
});

describe("the ports of a box", () => {
  it("cost least on the side that faces the other end", () => {
    const grid = gutterGrid(placement, clear);
    const costs = (side: number) =>
      portsOf(placement, grid, left, right)
        .filter(({ lead }) => lead[0]?.[0] === side)
        .map(({ cost }) => cost);
    expect(Math.min(...costs(100)) + 30).toBeLessThan(Math.min(...costs(40)));
  });

  it("lie not beyond a heading at their height", () => {
    const [heading] = placement.headings;
    if (!heading) throw new Error("no heading");
    const beside = { ...placement, headings: [{ ...heading, x: 150, align: "start" as const, y: 100 }] };
    const ports = portsOf(beside, gutterGrid({ ...beside, headings: [] }, clear), left, right);
    for (const { to } of ports) expect(to[0]).toBeLessThan(150);
    const clearOf = { ...beside, headings: [{ ...heading, y: 20 }] };
    const all = portsOf(clearOf, gutterGrid(clearOf, clear), left, right);
    expect(Math.max(...all.map(({ to }) => to[0]))).toBeGreaterThan(150);
  });

  it("lie not beyond a neighbour in the same row", () => {
    const beside = { ...placement, boxes: [left, boxAt("c", 130, 90), right] };
    const ports = portsOf(beside, gutterGrid(beside, clear), left, right);
    for (const { to } of ports) expect(to[0]).toBeLessThan(130);
  });
});
