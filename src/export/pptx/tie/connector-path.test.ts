import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breaches } from "../../../../tests/support/open-xml-rules.ts";
import { all, first, readXml } from "../../../../tests/support/read-pptx.ts";
import type { Point } from "../../../scene/types.ts";
import { nameSpaces } from "../shape/slide-xml.ts";
import { xml } from "../shape/xml.ts";
import { connectorPath } from "./connector-path.ts";

type Pair = readonly [number, number];

/** The polyline that PowerPoint draws for a connector, by the formulas of presetShapeDefinitions.xml. */
function drawn(points: readonly Point[]): readonly Pair[] {
  const { transform, geometry } = connectorPath(points);
  const shape = readXml(xml("p:spPr", nameSpaces, transform, geometry));
  expect(breaches(shape)).toEqual([]);
  const frame = first(shape, "a:xfrm").attributes;
  const place = { ...first(shape, "a:off").attributes, ...first(shape, "a:ext").attributes };
  const [x, y, w, h] = [place.x, place.y, place.cx, place.cy].map(Number) as [number, number, number, number];
  const [a = 0] = all(shape, "a:gd").map(
    ({ attributes }) => Number(attributes.fmla?.replace("val ", "")) / 100_000,
  );
  const paths: Record<string, readonly Pair[]> = {
    straightConnector1: [
      [0, 0],
      [w, h],
    ],
    bentConnector2: [
      [0, 0],
      [w, 0],
      [w, h],
    ],
    bentConnector3: [
      [0, 0],
      [w * a, 0],
      [w * a, h],
      [w, h],
    ],
  };
  const path = paths[first(shape, "a:prstGeom").attributes.prst ?? ""];
  if (!path) throw new Error("no connector");
  // A frame is flipped about its middle first, then turned clockwise.
  const turn = (Number(frame.rot ?? 0) / 60_000) * (Math.PI / 180);
  return path.map(([px, py]): Pair => {
    const dx = (px - w / 2) * (frame.flipH === "1" ? -1 : 1);
    const dy = (py - h / 2) * (frame.flipV === "1" ? -1 : 1);
    return [
      x + w / 2 + dx * Math.cos(turn) - dy * Math.sin(turn),
      y + h / 2 + dx * Math.sin(turn) + dy * Math.cos(turn),
    ];
  });
}

/** Half a point, below which a bend cannot be told as a share, and what rounding adds. */
const tolerance = 6_350 + 80;

function expectAlong(points: readonly Point[], tell = tolerance) {
  const path = drawn(points);
  expect(path).toHaveLength(points.length);
  path.forEach(([x, y], index) => {
    const [px, py] = points[index] ?? [Number.NaN, Number.NaN];
    expect(Math.abs(x - px), `x of ${index} in ${JSON.stringify(points)}`).toBeLessThanOrEqual(tell);
    expect(Math.abs(y - py), `y of ${index} in ${JSON.stringify(points)}`).toBeLessThanOrEqual(tell);
  });
}

const length = fc.integer({ min: 20_000, max: 3_000_000 });
const leg = fc.tuple(length, fc.boolean()).map(([by, back]) => (back ? -by : by));

describe("a connector's path", () => {
  it("follows any polyline of two or three level and upright legs, whichever way it turns", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(leg, { minLength: 2, maxLength: 3 }), (upright, legs) => {
        let at: [number, number] = [6_000_000, 3_000_000];
        const points: Point[] = [at];
        legs.forEach((by, index) => {
          const vertical = (index % 2 === 1) !== upright;
          at = vertical ? [at[0], at[1] + by] : [at[0] + by, at[1]];
          points.push(at);
        });
        expectAlong(points);
      }),
    );
  });

  it("follows a bracket between two points at the same place across", () => {
    expectAlong([
      [1_000_000, 1_000_000],
      [800_000, 1_000_000],
      [800_000, 2_000_000],
      [1_000_000, 2_000_000],
    ]);
  });

  it("is one straight line, in any direction, for two points", () => {
    fc.assert(
      fc.property(leg, leg, (dx, dy) => {
        expectAlong(
          [
            [5_000_000, 5_000_000],
            [5_000_000 + dx, 5_000_000 + dy],
          ],
          1,
        );
      }),
    );
  });

  it("goes straight from end to end where no connector follows", () => {
    const slanted: Point[] = [
      [0, 0],
      [500_000, 300_000],
      [900_000, 0],
    ];
    const path = drawn(slanted);
    expect(path).toHaveLength(2);
    expect(path.at(-1)?.map(Math.round)).toEqual([900_000, 0]);
  });
});
