import type { Id } from "../../core/atlas/schema.ts";
import { stretches } from "../measure/crossings.ts";
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
 * gutters, shortest first, from a side of the nearest of its ends' boxes, through no box and not in the margin; edges of
 * one home share lanes where they can. An edge with an end that is not placed has none. O(m) in the
 * drawn lines, then O(n log n) an edge at the most, n being the crossings of gutters.
 */
export function edgeRoutes(placement: Placement, edges: readonly EdgeEnds[]): ReadonlyMap<Id, EdgeRoute> {
  const wanted = new Set(edges.map(({ id }) => id));
  const boxes = new Map<Id, PlacedBox[]>();
  for (const box of placement.boxes) boxes.set(box.id, [...(boxes.get(box.id) ?? []), box]);
  const drawn = new Map<Id, PlacedRoute[]>();
  for (const route of placement.routes)
    for (const id of route.edges) if (wanted.has(id)) drawn.set(id, [...(drawn.get(id) ?? []), route]);
  const asked = edges.flatMap(({ id, source, target }) => {
    const [from, to] = [boxes.get(source) ?? [], boxes.get(target) ?? []];
    const pair = source === target ? undefined : nearest(from, to);
    return pair ? [{ id, from, to, pair, home: homeOf(pair) }] : [];
  });
  const found = new Map<Id, EdgeRoute>();
  const lanesOf = new Map<PlacedBox, number[]>();
  // The nearest first: what goes on farther can go along with it, but not the other way round.
  for (const { id, from, to, pair, home } of asked.toSorted((a, b) => downOf(a.pair) - downOf(b.pair))) {
    const lanes = lanesOf.get(home) ?? [home.y + home.height / 2];
    lanesOf.set(home, lanes);
    const way =
      standing(placement, drawn.get(id), from, to) ??
      onDemand(placement, pair, lanes, wideGrids) ??
      onDemand(placement, pair, lanes, narrowGrids) ??
      onDemand(placement, pair, lanes, lastGrids);
    if (way) found.set(id, straight(way));
  }
  return new Map(
    asked.flatMap(({ id }) => {
      const way = found.get(id);
      return way ? [[id, way] as const] : [];
    }),
  );
}

/** Two boxes with an edge between them. */
type Pair = readonly [PlacedBox, PlacedBox];

/** Where ties leave together, and part beside what they lead to: a leaf; those of an actor come together there. */
const homeOf = ([from, to]: Pair) => (isShared(from) ? to : from);

const downOf = ([from, to]: Pair) => Math.abs(from.y + from.height / 2 - to.y - to.height / 2);

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

function onDemand(placement: Placement, pair: Pair, lanes: number[], grids: Grids): EdgeRoute | undefined {
  const grid = grids(placement, pair[0].territory ?? pair[1].territory ?? 0);
  const starts = portsOf(placement, grid, pair[0], pair[1]);
  const ends = portsOf(placement, grid, pair[1], pair[0]);
  const { size } = placement;
  const way = (bend: number) => {
    const found = gridWay(grid, starts, ends, bend, lanes);
    const [first, last] = [found?.[0], found?.at(-1)];
    const lead = starts.find(({ to }) => to[0] === first?.[0] && to[1] === first[1])?.lead ?? [];
    const out = ends.find(({ to }) => to[0] === last?.[0] && to[1] === last[1])?.lead ?? [];
    return found && straight([...lead, ...found, ...out.toReversed()]);
  };
  const short = way(bendInEm * size);
  const taken = short && short.length - 1 > mostStretches ? way(straighter * size) : short;
  for (const [[ax, ay], [bx, by]] of stretches({ points: taken ?? [] }))
    if (ay === by && Math.abs(ax - bx) > laneInEm * size && !lanes.includes(ay)) lanes.push(ay);
  return taken;
}

/** From this length on a level stretch is a lane that others can share, in em. */
const laneInEm = 8;

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
function nearest(from: readonly PlacedBox[], to: readonly PlacedBox[]): Pair | undefined {
  let best: Pair | undefined;
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
