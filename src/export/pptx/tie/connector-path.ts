import type { Point } from "../../../scene/types.ts";
import { preset } from "../shape/shape-preset.ts";
import { xml } from "../shape/xml.ts";

/** How a connector is drawn: its transform and its geometry, as XML. */
export interface ConnectorPath {
  readonly transform: string;
  readonly geometry: string;
}

type Axis = 0 | 1;

/** The least length along which a bend can be told as a share: below it a share has no meaning. Half a point. */
const leastSpan = 6_350;

/**
 * The connector of PowerPoint's that follows a polyline in EMU best. Polylines of upright and level legs become elbows
 * of two or three legs; those that are not, or that have more, one straight line from end to end.
 */
export function connectorPath(points: readonly Point[]): ConnectorPath {
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end) throw new Error("a tie without points");
  const legs = points.length - 1;
  const axes = axesOf(points);
  const [first] = axes;
  const flat = Math.abs(start[0] - end[0]) < 1 || Math.abs(start[1] - end[1]) < 1;
  const elbows = legs >= 2 && legs <= 3 && first !== undefined && alternate(axes);
  if (!elbows || (flat && isStraight(points)))
    return {
      transform: transform(start, [end[0] - start[0], end[1] - start[1]], 0),
      geometry: preset("straightConnector1"),
    };
  const bends = points.slice(2, -1);
  // The legs between the first and the last are placed by shares of the way from end to end.
  const spans: [number, number] = [end[0] - start[0], end[1] - start[1]];
  const shares = bends.map((_, index) => {
    const axis: Axis = index % 2 === 0 ? first : other(first);
    if (Math.abs(spans[axis]) < leastSpan) spans[axis] = spans[axis] < 0 ? -leastSpan : leastSpan;
    const bend = points[index + 1] ?? start;
    return [`adj${index + 1}`, ((bend[axis] - start[axis]) / spans[axis]) * 100_000] as const;
  });
  const name = `bentConnector${legs}`;
  return { transform: transform(start, spans, first), geometry: preset(name, Object.fromEntries(shares)) };
}

/** Along which axis each leg runs; undefined for one that is neither level nor upright. */
function axesOf(points: readonly Point[]): readonly (Axis | undefined)[] {
  return points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    const [dx, dy] = [Math.abs(point[0] - before[0]), Math.abs(point[1] - before[1])];
    if (dy < 1) return 0;
    return dx < 1 ? 1 : undefined;
  });
}

function alternate(axes: readonly (Axis | undefined)[]): boolean {
  return axes.every(
    (axis, index) => axis !== undefined && axis === (index % 2 === 0 ? axes[0] : other(axes[0] ?? 0)),
  );
}

function isStraight(points: readonly Point[]): boolean {
  const same = (axis: Axis) => points.every((point) => Math.abs(point[axis] - (points[0]?.[axis] ?? 0)) < 1);
  return same(0) || same(1);
}

const other = (axis: Axis): Axis => (axis === 0 ? 1 : 0);

/**
 * Elbows leave level from the upper left of their frame and end at its lower right: a flip turns that for ties that go
 * left or up, a quarter turn for those that leave upright. A turned frame is given as it is before the turn.
 */
function transform(start: Point, [dx, dy]: readonly [number, number], first: Axis): string {
  const middle = [start[0] + dx / 2, start[1] + dy / 2] as const;
  // A quarter turn clockwise takes the frame's own right to down and its own down to left.
  const [along, across] = first === 0 ? [dx, dy] : [dy, -dx];
  const [width, height] = [Math.abs(along), Math.abs(across)];
  return xml(
    "a:xfrm",
    {
      rot: first === 0 ? undefined : 5_400_000,
      flipH: along < 0 ? true : undefined,
      flipV: across < 0 ? true : undefined,
    },
    xml("a:off", { x: middle[0] - width / 2, y: middle[1] - height / 2 }),
    xml("a:ext", { cx: width, cy: height }),
  );
}
