import type { Point, SceneRect } from "../types.ts";

/** A filled shape of a chart: a bar, or a band that swings from one height to another. */
export type ChartShape = (ChartBar | ChartBand) & {
  /** What formats that name their shapes call it. */
  readonly name: string;
  readonly fill: string;
  /** The hue that the fill is a shade of. */
  readonly hue?: string;
};

interface ChartBar extends SceneRect {
  readonly kind: "bar";
}

interface ChartBand {
  readonly kind: "band";
  /** The middles of its ends. */
  readonly from: Point;
  readonly to: Point;
  /** How high it is at both. */
  readonly width: number;
}

/** The outline of a band: along its upper edge, then back along its lower one, each leg with its two handles. */
export function bandOutline({ from: [x0, y0], to: [x1, y1], width }: ChartBand): {
  readonly start: Point;
  readonly over: readonly [Point, Point, Point];
  readonly corner: Point;
  readonly back: readonly [Point, Point, Point];
} {
  const [middle, half] = [(x0 + x1) / 2, width / 2];
  return {
    start: [x0, y0 - half],
    over: [
      [middle, y0 - half],
      [middle, y1 - half],
      [x1, y1 - half],
    ],
    corner: [x1, y1 + half],
    back: [
      [middle, y1 + half],
      [middle, y0 + half],
      [x0, y0 + half],
    ],
  };
}

/** The rectangle around a shape. */
export function shapeFrame(shape: ChartShape): SceneRect {
  if (shape.kind === "bar") return shape;
  const { from, to, width } = shape;
  const y = Math.min(from[1], to[1]) - width / 2;
  return { x: from[0], y, width: to[0] - from[0], height: Math.abs(to[1] - from[1]) + width };
}
