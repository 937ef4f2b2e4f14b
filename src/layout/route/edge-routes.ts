import type { Id } from "../../core/atlas/schema.ts";
import type { PlacedBox, PlacedRoute, Placement, Rect } from "../placement.ts";
import { drawnWay } from "./drawn-way.ts";
import { gridWay } from "./grid-way.ts";
import { clearanceAt, type GutterGrid, gutterGrid } from "./gutter-grid.ts";
import { portsOf } from "./ports.ts";

/** An edge whose way is asked for. */
export interface EdgeEnds {
  readonly id: Id;
  readonly source: Id;
  readonly target: Id;
}

/** The way of an edge, from the outline of its source to that of its target. */
export type EdgeRoute = readonly (readonly [x: number, y: number])[];

/** What a bend costs, in em; where a way has too many stretches, so much more. */
const bendInEm = 2;
const straighter = 10_000;
const mostStretches = 8;

/**
 * The ways of edges in a picture, from outline to outline: over the drawn lines where it stands there, else along the
 * gutters, shortest first, from a side of the nearest of its ends' boxes, through no box and not in the margin. An edge
 * with an end that is not placed has none. O(m) in the drawn lines, then O(n log n) an edge at the most, n being the
 * crossings of gutters.
 */
export function edgeRoutes(placement: Placement, edges: readonly EdgeEnds[]): ReadonlyMap<Id, EdgeRoute> {
  const wanted = new Set(edges.map(({ id }) => id));
  const boxes = new Map<Id, PlacedBox[]>();
  for (const box of placement.boxes) boxes.set(box.id, [...(boxes.get(box.id) ?? []), box]);
  const drawn = new Map<Id, PlacedRoute[]>();
  for (const route of placement.routes)
    for (const id of route.edges) if (wanted.has(id)) drawn.set(id, [...(drawn.get(id) ?? []), route]);
  const found = new Map<Id, EdgeRoute>();
  for (const { id, source, target } of edges) {
    const [from, to] = [boxes.get(source) ?? [], boxes.get(target) ?? []];
    if (from.length === 0 || to.length === 0 || source === target) continue;
    const way =
      standing(placement, drawn.get(id), from, to) ??
      onDemand(placement, from, to, wideGrids) ??
      onDemand(placement, from, to, narrowGrids) ??
      onDemand(placement, from, to, lastGrids);
    if (way) found.set(id, straight(way));
  }
  return found;
}

function standing(
  placement: Placement,
  lines: readonly PlacedRoute[] | undefined,
  from: readonly PlacedBox[],
  to: readonly PlacedBox[],
): EdgeRoute | undefined {
  if (!lines) return undefined;
  const [first] = lines;
  // Ties of one root are one tree, the stretch from its hub being drawn with the first of them only.
  const tree =
    first?.kind === "tie"
      ? placement.routes.filter(({ kind, territory }) => kind === "tie" && territory === first.territory)
      : lines;
  // Beside a hub only the first goal of a row is led to, the others stand next to it; of several rows the trunk is the last one's.
  return drawnWay(tree, from, to) ?? drawnWay(tree, from, endOf(first)) ?? first?.points;
}

/** Where a line ends, as a box of no size. */
function endOf(line: PlacedRoute | undefined): readonly Rect[] {
  const end = line?.points.at(-1);
  return end ? [{ x: end[0], y: end[1], width: 0, height: 0 }] : [];
}

function onDemand(
  placement: Placement,
  from: readonly PlacedBox[],
  to: readonly PlacedBox[],
  grids: Grids,
): EdgeRoute | undefined {
  const pair = nearest(from, to);
  if (!pair) return undefined;
  const grid = grids(placement, pair[0].territory ?? pair[1].territory ?? 0);
  // Ties of a leaf leave it together, and part beside what they lead to; those of an actor come together there.
  const home = isShared(pair[0]) ? pair[1] : pair[0];
  const starts = portsOf(placement, grid, pair[0], pair[1]);
  const ends = portsOf(placement, grid, pair[1], pair[0]);
  const { size } = placement;
  const way = (bend: number) => {
    const found = gridWay(grid, starts, ends, bend, home.y + home.height / 2);
    const [first, last] = [found?.[0], found?.at(-1)];
    const lead = starts.find(({ to }) => to[0] === first?.[0] && to[1] === first[1])?.lead ?? [];
    const out = ends.find(({ to }) => to[0] === last?.[0] && to[1] === last[1])?.lead ?? [];
    return found && straight([...lead, ...found, ...out.toReversed()]);
  };
  const short = way(bendInEm * size);
  return short && short.length - 1 > mostStretches ? way(straighter * size) : short;
}

/** The grid of a placement for the ties of a territory; each is made once. */
type Grids = (placement: Placement, territory: number) => GutterGrid;

/** Ties of so many territories beside each other keep apart, each by so much in em. */
const colours = 4;
const apartInEm = 0.18;
/** In a picture of more boxes there is no room for that, nor for so many grids. */
const mostApart = 1500;

function gridsAt(share: number, overHeading?: number): Grids {
  const made = new WeakMap<Placement, Map<number, GutterGrid>>();
  return (placement, territory) => {
    const known = made.get(placement) ?? new Map<number, GutterGrid>();
    made.set(placement, known);
    const colour = placement.boxes.length > mostApart ? 0 : territory % colours;
    const aside = colour * apartInEm * placement.size;
    const grid =
      known.get(colour) ??
      gutterGrid(placement, share * clearanceAt(placement.size), {
        aside,
        ...(overHeading !== undefined && { overHeading }),
      });
    known.set(colour, grid);
    return grid;
  };
}

const wideGrids = gridsAt(1);
/** For what full lines of details enclose: between them there is room for a line, but little beside it. */
const narrowGrids = gridsAt(0.25);
/** For what only headings leave a way to. */
const lastGrids = gridsAt(0.25, 8);

/** Of the boxes of two ends those that belong together, else the nearest. */
function nearest(
  from: readonly PlacedBox[],
  to: readonly PlacedBox[],
): readonly [PlacedBox, PlacedBox] | undefined {
  let best: readonly [PlacedBox, PlacedBox] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const one of from)
    for (const other of to) {
      const apart = one.under === other.id || other.under === one.id ? -1 : apartness(one, other);
      if (apart < least) [best, least] = [[one, other], apart];
    }
  return best;
}

const isShared = ({ part }: PlacedBox) => part === "actor" || part === "goal";

function apartness(a: Rect, b: Rect): number {
  return Math.abs(a.x + a.width / 2 - b.x - b.width / 2) + Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
}

/** Without the points between the ends of a straight stretch. */
function straight(points: EdgeRoute): EdgeRoute {
  const nearly = 1e-6;
  const distinct = points.filter((point, at) => {
    const last = points[at - 1];
    return !last || Math.abs(point[0] - last[0]) > nearly || Math.abs(point[1] - last[1]) > nearly;
  });
  return distinct.filter((point, at) => {
    const [last, next] = [distinct[at - 1], distinct[at + 1]];
    if (!last || !next) return true;
    const level = Math.abs(last[1] - point[1]) < nearly && Math.abs(next[1] - point[1]) < nearly;
    const upright = Math.abs(last[0] - point[0]) < nearly && Math.abs(next[0] - point[0]) < nearly;
    return !level && !upright;
  });
}
