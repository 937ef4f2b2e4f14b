import type { Point } from "../../scene/types.ts";

/** A polyline's corners as Cytoscape wants them: along and beside the line between its two ends. */
export interface Segments {
  /** 0 at the first end, 1 at the last. */
  readonly weights: readonly number[];
  /** Scene units beside that line, positive to its right on screen. */
  readonly distances: readonly number[];
}

/** Converts absolute corners; the two ends must differ. */
export function toSegments(corners: readonly Point[], source: Point, target: Point): Segments {
  const [vx, vy] = [target[0] - source[0], target[1] - source[1]];
  const length = Math.hypot(vx, vy) || 1;
  const weights = corners.map(([x, y]) => ((x - source[0]) * vx + (y - source[1]) * vy) / length ** 2);
  const distances = corners.map(([x, y]) => ((x - source[0]) * -vy + (y - source[1]) * vx) / length);
  return { weights, distances };
}
