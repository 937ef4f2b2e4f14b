import { expect, it } from "vitest";
import { inspect } from "./inspect.ts";
import type { PlacedBox, PlacedRoute, Placement } from "./placement.ts";

function boxAt(x: number, y: number): PlacedBox {
  const label = { lines: ["a"], x, y, fontSize: 10, lineHeight: 12, weight: 400, align: "start" } as const;
  const rect = { x, y, width: 40, height: 20 };
  return { id: "a", part: "leaf", territory: 0, ...rect, label, again: false, glyph: undefined, dots: [] };
}

function lineOf(kind: PlacedRoute["kind"], territory: number, points: PlacedRoute["points"]): PlacedRoute {
  return { kind, edges: ["e"], territory, dashed: false, arrow: false, points };
}

const level = (y: number) => [[20, y] as const, [180, y] as const];
const upright = (x: number) => [[x, 20] as const, [x, 180] as const];

/** What is found in a picture of 200 by 200. */
function found(boxes: readonly PlacedBox[], routes: readonly PlacedRoute[]) {
  const nothing: Pick<Placement, "headings" | "panels" | "leftOut"> = {
    headings: [],
    panels: [],
    leftOut: [],
  };
  const { crossings, through, overlaps, margin, empty } = inspect({
    ...nothing,
    width: 200,
    height: 200,
    size: 10,
    arrangement: "",
    boxes,
    routes,
  });
  return { crossings, through, overlaps, margin, empty };
}

it("finds boxes that overlap, lines through boxes, and lines of different roots that cross or cover each other", () => {
  expect(found([boxAt(20, 20), boxAt(50, 30)], [])).toMatchObject({ overlaps: 1 });
  expect(found([boxAt(20, 20), boxAt(60, 20)], [])).toMatchObject({ overlaps: 0 });
  expect(found([boxAt(60, 60)], [lineOf("twig", 0, level(70))])).toMatchObject({ through: 1 });
  expect(found([boxAt(60, 60)], [lineOf("twig", 0, level(60))])).toMatchObject({ through: 0 });
  const crossing = (a: number, b: number, points: PlacedRoute["points"]) =>
    found([], [lineOf("tie", a, level(70)), lineOf("tie", b, points)]).crossings;
  expect(crossing(0, 1, upright(90))).toBe(1);
  expect(crossing(0, 0, upright(90))).toBe(0);
  expect(crossing(0, 1, level(70))).toBe(1);
  expect(crossing(0, 1, level(80))).toBe(0);
  expect(found([], [lineOf("tie", 0, upright(90)), lineOf("tie", 1, upright(90))]).crossings).toBe(1);
});

it("finds how near anything comes to the edge, and the share of the largest empty rectangle", () => {
  expect(found([boxAt(7, 30)], [])).toMatchObject({ margin: 7 });
  expect(
    found(
      [boxAt(30, 30)],
      [
        lineOf("tie", 0, [
          [30, 40],
          [195, 40],
        ]),
      ],
    ),
  ).toMatchObject({ margin: 5 });
  expect(found([boxAt(0, 0), boxAt(160, 180)], []).empty).toBeCloseTo(0.8, 2);
  expect(
    found(
      [],
      [
        lineOf("tie", 0, [
          [100, 0],
          [100, 200],
        ]),
      ],
    ).empty,
  ).toBeCloseTo(0.5, 1);
});
