import { leastSize } from "../../scene/picture/frame.ts";
import type { ChartRoom } from "../../scene/table/chart.ts";
import type { Point, SceneHeading, SceneLine } from "../../scene/types.ts";

/** Sizes of a chart's words on each kind of page, in points, from the most that they need to the least that can be read. */
export const chartSizes: Readonly<Record<ChartRoom["kind"], readonly number[]>> = {
  slide: [14, 13, 12, 11, leastSize.slide],
  paper: [10, 9, 8, 7, leastSize.paper],
};

/** Between the baselines of a chart's words, in their size. */
export const chartLeading = 1.2;

/** How words of a chart are set. */
interface WordsLook {
  readonly x: number;
  /** The middle of all lines. */
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly color: string;
  readonly align?: SceneHeading["align"];
}

/** Words of a chart. */
export function chartWords(id: string, lines: readonly string[], look: WordsLook): SceneHeading {
  const { x, y, size, weight, color, align = "start" } = look;
  return {
    id,
    level: "far",
    over: [],
    lines,
    x,
    y,
    align,
    fontSize: size,
    lineHeight: size * chartLeading,
    fontWeight: weight,
    color,
  };
}

/** A line of a chart. */
export function chartLine(
  points: readonly Point[],
  look: Pick<SceneLine, "width" | "stroke" | "dash">,
): SceneLine {
  return {
    ...look,
    points,
    edges: [],
    project: undefined,
    over: [],
    level: "far",
    cornerRadius: 0,
    arrow: false,
  };
}
