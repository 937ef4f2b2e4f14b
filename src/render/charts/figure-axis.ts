import { scaleLinear } from "d3-scale";

/** One tick of an axis: its value, and where it stands in percent of the width. */
export interface AxisTick {
  readonly value: number;
  readonly at: number;
}

/** An axis that values of one unit share. */
export interface FigureAxis {
  readonly ticks: readonly AxisTick[];
  /** Where zero stands. */
  readonly zero: number;
  /** Where a value stands, 0 to 100. */
  at(value: number): number;
}

const tickCount = 4;

/** The axis of some values, in percent of its width: it holds zero and ends at a round number on either side. */
export function figureAxis(values: readonly number[]): FigureAxis {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear()
    .domain(low === high ? [0, 1] : [low, high])
    .range([0, 100])
    .nice(tickCount);
  return {
    ticks: scale.ticks(tickCount).map((value) => ({ value, at: scale(value) })),
    zero: scale(0),
    at: scale,
  };
}
