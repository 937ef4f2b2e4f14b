import type { PlacedBox, Placement, Rect } from "../placement.ts";
import type { Gate } from "./grid-way.ts";
import { firstAtLeast, type GutterGrid, headingRects } from "./gutter-grid.ts";

type Point = readonly [x: number, y: number];

/** Where a tie leaves a box: a crossing of gutters beside it, and the way there from its outline. */
export interface Port extends Gate {
  readonly to: Point;
  readonly lead: readonly Point[];
}

/** What it costs to leave a box on the side that faces away, in em. */
const awayInEm = 4;
/** What it costs to go along the others of a line. */
const alongInEm = 20;
/** How many upright lines beside a box a port may lead to. */
const mostGates = 4;
const nearly = 0.3;

/**
 * The ports of a box, on its sides, at their middle; of one that has others on both sides of its line, above or below
 * and along them to the end of the line. O(n) in the boxes.
 */
export function portsOf(
  placement: Placement,
  grid: GutterGrid,
  box: PlacedBox,
  other: Rect,
): readonly Port[] {
  const { xs, ys } = grid;
  const row = nearestRow(ys, box.y + box.height / 2);
  const level = ys[row] ?? box.y;
  const beside = placement.boxes.filter(
    (one) => one !== box && one.y + nearly < level && one.y + one.height - nearly > level,
  );
  const facing = Math.sign(other.x + other.width / 2 - box.x - box.width / 2);
  const gates = (side: -1 | 1, from: Rect, limit: number): readonly Omit<Port, "lead">[] => {
    const edge = side < 0 ? from.x : from.x + from.width;
    const first = side < 0 ? firstAtLeast(xs, edge - 1e-6) - 1 : firstAtLeast(xs, edge + 1e-6);
    return Array.from({ length: mostGates }, (_, at) => first + side * at).flatMap((column) => {
      const x = xs[column];
      if (x === undefined || Math.abs(x - edge) >= limit) return [];
      const cost = Math.abs(x - edge) + (facing === -side ? awayInEm * placement.size : 0);
      return [{ column, row, cost, to: [x, level] as const }];
    });
  };
  const sides = ([-1, 1] as const).map((side) => {
    const edge = side < 0 ? box.x : box.x + box.width;
    const near = [
      ...beside,
      ...headingRects(placement).filter((one) => one.y < level && one.y + one.height > level),
    ]
      .map((one) => (side < 0 ? edge - one.x - one.width : one.x - edge))
      .filter((room) => room > -nearly);
    return gates(side, box, Math.min(Number.POSITIVE_INFINITY, ...near)).map(
      (gate): Port => ({ ...gate, lead: [[edge, level]] }),
    );
  });
  if (box.part === "root") sides.push(below(placement, grid, box));
  const line = beside.filter(({ under }) => under !== undefined && under === box.under);
  if (line.length === 0) return sides.flat();
  const end = { ...box, x: Math.min(box.x, ...line.map(({ x }) => x)) };
  const right = Math.max(box.x + box.width, ...line.map((one) => one.x + one.width));
  const middle = box.x + box.width / 2;
  const along = [box.y, box.y + box.height].flatMap((y) =>
    ([-1, 1] as const).flatMap((side) =>
      gates(side, { ...end, width: right - end.x }, Number.POSITIVE_INFINITY).flatMap(
        (gate): readonly Port[] => {
          const [x] = gate.to;
          if (placement.boxes.some((one) => hits(one, middle, y, x, y) || hits(one, x, y, x, level)))
            return [];
          const lead: Port["lead"] = [
            [middle, y],
            [x, y],
          ];
          return [{ ...gate, cost: gate.cost + alongInEm * placement.size, lead }];
        },
      ),
    ),
  );
  return [...sides.flat(), ...along];
}

/** The ports under a root, for one that has its goals and details around it: upright to the first level gutter. */
function below({ boxes, size }: Placement, { clear, xs, ys }: GutterGrid, box: PlacedBox): Port[] {
  const bottom = box.y + box.height;
  const row = firstAtLeast(ys, bottom + clear - nearly);
  const y = ys[row];
  const first = firstAtLeast(xs, box.x + nearly);
  if (y === undefined) return [];
  return xs.slice(first, first + mostGates).flatMap((x, at): readonly Port[] => {
    const free = x < box.x + box.width - nearly && !boxes.some((one) => hits(one, x, bottom, x, y));
    const cost = y - bottom + awayInEm * size;
    return free ? [{ column: first + at, row, cost, to: [x, y], lead: [[x, bottom]] }] : [];
  });
}

/** Whether a level or upright stretch runs through a box. */
function hits(box: Rect, ax: number, ay: number, bx: number, by: number): boolean {
  return (
    Math.max(ax, bx) > box.x + nearly &&
    Math.min(ax, bx) < box.x + box.width - nearly &&
    Math.max(ay, by) > box.y + nearly &&
    Math.min(ay, by) < box.y + box.height - nearly
  );
}

function nearestRow(ys: readonly number[], y: number): number {
  const after = firstAtLeast(ys, y);
  const [one, other] = [ys[after - 1], ys[after]];
  return one !== undefined && (other === undefined || y - one < other - y) ? after - 1 : after;
}
