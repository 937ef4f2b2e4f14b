import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyContent } from "../../tests/fixtures/any-content.ts";
import { pinned } from "./pinned.ts";
import { place } from "./place.ts";
import type { Placement, Rect } from "./placement.ts";

const frame = { width: 1440, height: 796, size: { least: 6, floor: 11, comfort: 14.5, most: 18 } };
const em = fc.integer({ min: -400, max: 400 }).map((tenths) => tenths / 10);
const runs = { numRuns: 40 };

/** A picture, and pins for some of its nodes. */
const anyPinned = fc
  .tuple(anyContent(), fc.infiniteStream(fc.tuple(fc.nat(5), em, em)))
  .map(([content, stream]) => {
    const placement = place(content, frame);
    const ids = [...new Set(placement.boxes.map(({ id }) => id))];
    const pins = ids.flatMap((id) => {
      const [share, dx, dy] = stream.next().value;
      return share === 0 ? [[id, [dx, dy] as [number, number]] as const] : [];
    });
    return { placement, pins: Object.fromEntries(pins) };
  });

/** How far each box is to be moved: by its own pin, and a detail by that of what it hangs below, too. */
function offsets({ boxes, size }: Placement, pins: Readonly<Record<string, readonly [number, number]>>) {
  return boxes.map(({ id, part }, at) => {
    const above =
      part === "detail"
        ? boxes.slice(0, at).findLast((one) => one.part === "leaf" || one.part === "root")
        : undefined;
    const all = [pins[id], above && pins[above.id]].map((pin) => pin ?? [0, 0]);
    return [0, 1].map((axis) => size * all.reduce((sum, pin) => sum + (pin[axis] ?? 0), 0));
  });
}

function touches([x, y]: readonly [number, number], box: Rect): boolean {
  const out = Math.max(box.x - x, x - box.x - box.width, box.y - y, y - box.y - box.height);
  return Math.abs(out) < 0.01;
}

/** The place of the first box at whose outline each end of each line is. */
const held = ({ boxes, routes }: Placement) =>
  routes.flatMap(({ kind, points }) =>
    kind === "rule"
      ? []
      : [points[0], points.at(-1)].map((end) => (end ? boxes.findIndex((box) => touches(end, box)) : -1)),
  );

describe("a picture with pinned nodes", () => {
  it("is the same one where no pin moves anything", () => {
    fc.assert(
      fc.property(anyContent(), (content) => {
        const placement = place(content, frame);
        expect(pinned(placement, undefined)).toBe(placement);
        expect(pinned(placement, {})).toBe(placement);
        expect(pinned(placement, JSON.parse('{"nobody": [1, 2], "constructor": [3, 4]}'))).toBe(placement);
        const zero = Object.fromEntries(
          placement.boxes.map(({ id }): [string, [number, number]] => [id, [0, 0]]),
        );
        expect(pinned(placement, zero)).toBe(placement);
      }),
      { numRuns: 10 },
    );
  });

  it("moves pinned nodes by their pins, with words, signs and dots, their details with them, and nothing else", () => {
    fc.assert(
      fc.property(anyPinned, ({ placement, pins }) => {
        const after = pinned(placement, pins);
        expect({ ...after, boxes: 0, routes: 0 }).toEqual({ ...placement, boxes: 0, routes: 0 });
        const moves = offsets(placement, pins);
        for (const [at, before] of placement.boxes.entries()) {
          const [dx = 0, dy = 0] = moves[at] ?? [];
          const box = after.boxes[at];
          if (dx === 0 && dy === 0) expect(box).toBe(before);
          const places = (of: typeof before | undefined) =>
            of
              ? [of, of.label, ...(of.glyph ? [of.glyph] : []), ...of.dots].flatMap(({ x, y }) => [x, y])
              : [];
          const expected = places(before).map((place, axis) => place + (axis % 2 === 0 ? dx : dy));
          expect(places(box)).toEqual(expected.map((place) => expect.closeTo(place, 6)));
          expect([box?.width, box?.height, box?.label.lines]).toEqual([
            before.width,
            before.height,
            before.label.lines,
          ]);
        }
      }),
      runs,
    );
  });

  it("lets every line begin and end at the outlines where it did, at right angles", () => {
    fc.assert(
      fc.property(anyPinned, ({ placement, pins }) => {
        const after = pinned(placement, pins);
        const holds = held(placement);
        const ends = after.routes
          .filter(({ kind }) => kind !== "rule")
          .flatMap(({ points }) => [points[0], points.at(-1)]);
        for (const [at, end] of ends.entries()) {
          const box = after.boxes[holds[at] ?? -1];
          if (box) expect(end && touches(end, box)).toBe(true);
        }
        for (const { points } of after.routes) {
          expect(points.length).toBeGreaterThan(1);
          for (const [at, [x, y]] of points.slice(1).entries())
            expect(
              Math.min(Math.abs(x - (points[at]?.[0] ?? 0)), Math.abs(y - (points[at]?.[1] ?? 0))),
            ).toBeLessThan(0.01);
        }
      }),
      runs,
    );
  });

  it("leaves lines alone that end at no moved box", () => {
    fc.assert(
      fc.property(anyPinned, ({ placement, pins }) => {
        const after = pinned(placement, pins);
        const moved = new Set(after.boxes.flatMap((box, at) => (box === placement.boxes[at] ? [] : [at])));
        const holds = held(placement);
        let at = 0;
        for (const [number, route] of placement.routes.entries()) {
          const rule = route.kind === "rule";
          const own = rule ? [] : holds.slice(at, at + 2);
          at += rule ? 0 : 2;
          if (!own.some((box) => moved.has(box))) expect(after.routes[number]).toBe(route);
        }
      }),
      runs,
    );
  });
});

describe("a line to a moved node", () => {
  const placed = (points: readonly (readonly [number, number])[]): Placement => ({
    width: 200,
    height: 200,
    size: 10,
    arrangement: "",
    boxes: [
      {
        id: "a",
        part: "leaf",
        territory: 0,
        x: 50,
        y: 50,
        width: 40,
        height: 20,
        again: false,
        glyph: undefined,
        dots: [],
        label: { lines: ["a"], x: 52, y: 60, fontSize: 10, lineHeight: 12, weight: 400, align: "start" },
      },
    ],
    headings: [],
    panels: [],
    routes: [{ kind: "twig", edges: ["a.partOf.b"], territory: 0, dashed: false, arrow: false, points }],
    leftOut: [],
  });
  const cases: readonly [string, [number, number], readonly (readonly [number, number])[]][] = [
    [
      "is longer where the node is moved on",
      [2, 0],
      [
        [30, 60],
        [70, 60],
      ],
    ],
    [
      "is shorter where the node comes nearer",
      [-1, 0],
      [
        [30, 60],
        [40, 60],
      ],
    ],
    [
      "stays where the node only slides along it",
      [0, 0.5],
      [
        [30, 60],
        [50, 60],
      ],
    ],
    [
      "goes on to the near side of a node that is now behind it",
      [-9, 0],
      [
        [30, 60],
        [0, 60],
      ],
    ],
  ];
  it.each(cases)("%s", (_what, pin, points) => {
    const [route] = pinned(
      placed([
        [30, 60],
        [50, 60],
      ]),
      { a: pin },
    ).routes;
    expect(route?.points).toEqual(points);
  });

  it("turns to the nearest side of a node that is moved aside, without running along it", () => {
    const [route] = pinned(
      placed([
        [30, 60],
        [50, 60],
      ]),
      { a: [2, 4] },
    ).routes;
    expect(route?.points).toEqual([
      [30, 60],
      [50, 60],
      [50, 100],
      [70, 100],
    ]);
  });

  it("turns to the side of a node that it can reach without running along it or through it", () => {
    const [route] = pinned(
      placed([
        [30, 60],
        [50, 60],
      ]),
      { a: [-3, 5] },
    ).routes;
    expect(route?.points).toEqual([
      [30, 60],
      [40, 60],
      [40, 100],
    ]);
  });

  it("ends where the node now stands on it", () => {
    const [route] = pinned(
      placed([
        [70, 120],
        [30, 120],
        [30, 60],
        [50, 60],
      ]),
      { a: [-4, 6] },
    ).routes;
    expect(route?.points).toEqual([
      [70, 120],
      [50, 120],
    ]);
  });
});
