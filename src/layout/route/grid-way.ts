import type { GutterGrid } from "./gutter-grid.ts";

/** A crossing where a way may begin or end, and what it costs to be there. */
export interface Gate {
  readonly column: number;
  readonly row: number;
  readonly cost: number;
}

/**
 * How much dearer a level way is for each unit that it is off the nearest lane, in shares of its length: a lane of its own
 * costs as much as a small detour to a shared one beside it; farther off, of ways as good the nearer one counts.
 */
const [perUnitBeside, perUnitOff] = [0.006, 2e-5];
const beside = 10;

/**
 * The cheapest way over a grid from a gate to a gate, a bend costing as much as `bend` units; undefined where there is
 * none. Ways begin and end level, in or near one of some `lanes` where they can, so that ties that could share theirs do. A* over the crossings, of each two states; O(n log n) in them at the most.
 */
export function gridWay(
  { xs, ys, right, down }: GutterGrid,
  from: readonly Gate[],
  to: readonly Gate[],
  bend: number,
  lanes: readonly number[],
): readonly (readonly [x: number, y: number])[] | undefined {
  const wide = xs.length;
  const ends = new Map(to.map(({ column, row, cost }) => [row * wide + column, cost]));
  const endX = to.map(({ column }) => xs[column] ?? 0);
  const endY = to.map(({ row }) => ys[row] ?? 0);
  const [west, east] = [Math.min(...endX), Math.max(...endX)];
  const [north, south] = [Math.min(...endY), Math.max(...endY)];
  /** What the rest of a way costs at the least: its length, and the bends it takes to leave this row and end level. */
  const ahead = (x: number, y: number, upright: boolean) => {
    const off = Math.max(0, north - y, y - south);
    return Math.max(0, west - x, x - east) + off + (upright ? bend : off > 0 ? 2 * bend : 0);
  };
  const offLane = ys.map((y) => {
    const off = Math.min(...lanes.map((lane) => Math.abs(y - lane)));
    return perUnitOff * off + perUnitBeside * Math.min(beside, off);
  });
  // A state is a crossing reached level (even) or upright (odd).
  const costs = new Float64Array(2 * wide * ys.length).fill(Number.POSITIVE_INFINITY);
  const before = new Int32Array(2 * wide * ys.length).fill(-1);
  const queue = createQueue();
  for (const { column, row, cost } of from) {
    const state = 2 * (row * wide + column);
    if (cost >= (costs[state] ?? 0)) continue;
    costs[state] = cost;
    queue.add(state, cost + ahead(xs[column] ?? 0, ys[row] ?? 0, false));
  }
  let best: { readonly state: number; readonly cost: number } | undefined;
  for (let next = queue.take(); next; next = queue.take()) {
    if (best && next.rank >= best.cost) break;
    const { item: state } = next;
    const cost = costs[state] ?? 0;
    const upright = state % 2 === 1;
    const here = state >> 1;
    const [column, row] = [here % wide, Math.floor(here / wide)];
    const [x, y] = [xs[column] ?? 0, ys[row] ?? 0];
    if (next.rank > cost + ahead(x, y, upright) + 1e-9) continue;
    const end = ends.get(here);
    if (end !== undefined) {
      const whole = cost + end + (upright ? bend : 0);
      if (!best || whole < best.cost) best = { state, cost: whole };
    }
    for (let way = 0; way < 4; way += 1) {
      const toUpright = way > 1;
      const forth = way % 2 === 0;
      const to = toUpright ? row + (forth ? 1 : -1) : column + (forth ? 1 : -1);
      const at = (toUpright ? ys : xs)[to];
      if (at === undefined) continue;
      const crossing = toUpright ? to * wide + column : row * wide + to;
      const weight = (toUpright ? down : right)[forth ? here : crossing] ?? 0;
      if (weight === 0) continue;
      const off = toUpright ? 0 : (offLane[row] ?? 0);
      const long = Math.abs(at - (toUpright ? y : x)) * weight * (1 + off);
      const reached = cost + long + (toUpright === upright ? 0 : bend);
      const toState = 2 * crossing + (toUpright ? 1 : 0);
      if (reached >= (costs[toState] ?? 0)) continue;
      costs[toState] = reached;
      before[toState] = state;
      queue.add(toState, reached + ahead(toUpright ? x : at, toUpright ? at : y, toUpright));
    }
  }
  if (!best) return undefined;
  const points: (readonly [number, number])[] = [];
  for (let { state } = best; state >= 0; state = before[state] ?? -1) {
    const here = state >> 1;
    points.push([xs[here % wide] ?? 0, ys[Math.floor(here / wide)] ?? 0]);
  }
  return points.reverse();
}

/** What is ranked lowest is taken first: a binary heap, in two lists so that nothing is made for each entry. */
function createQueue() {
  const items: number[] = [];
  const ranks: number[] = [];
  const put = (at: number, item: number, rank: number) => {
    items[at] = item;
    ranks[at] = rank;
  };
  return {
    add(item: number, rank: number) {
      let at = items.length;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        const above = ranks[parent] ?? 0;
        if (above <= rank) break;
        put(at, items[parent] ?? 0, above);
        at = parent;
      }
      put(at, item, rank);
    },
    take(): { readonly item: number; readonly rank: number } | undefined {
      const [item, rank] = [items[0], ranks[0]];
      const [last, lastRank] = [items.pop(), ranks.pop()];
      if (item === undefined || rank === undefined || last === undefined || lastRank === undefined)
        return undefined;
      const count = items.length;
      if (count === 0) return { item, rank };
      let at = 0;
      for (let child = 1; child < count; child = 2 * at + 1) {
        if (child + 1 < count && (ranks[child + 1] ?? 0) < (ranks[child] ?? 0)) child += 1;
        const below = ranks[child] ?? 0;
        if (below >= lastRank) break;
        put(at, items[child] ?? 0, below);
        at = child;
      }
      put(at, last, lastRank);
      return { item, rank };
    },
  };
}
