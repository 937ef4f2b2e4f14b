import type { Territory } from "../content/content.ts";
import { crossings } from "../measure/crossings.ts";
import type { PlacedRoute, Rect } from "../placement.ts";
import type { Style } from "../style.ts";
import { line } from "./draw-block.ts";

/** A territory of a side, with the hub that its ties begin at. */
export interface TieUser {
  readonly territory: Territory;
  readonly hub: Rect;
}

/** The gutter between a side and the spine: the territories' edge, and whether the spine is right of it or left. */
export interface Gutter {
  readonly outer: number;
  readonly towards: 1 | -1;
}

const mostToPermute = 5;

/**
 * The ties of a side's roots to the goals, each root's as one tree: hub, lane, farthest goal, the others branching off,
 * each stretch once. A stretch is dashed if any tie on it is. Lanes are given out with the fewest crossings.
 */
export function tieRoutes(
  style: Style,
  users: readonly TieUser[],
  goals: ReadonlyMap<string, Rect>,
  gutter: Gutter,
): readonly PlacedRoute[] {
  const tied = users.filter(({ territory }) => territory.goals.some(({ goal }) => goals.has(goal)));
  const ports = portsOf(tied, goals, gutter);
  const own = tied.map((_, at) => at);
  const orders = tied.length > mostToPermute ? [own] : permutations(own);
  let best: readonly UserRoute[] = [];
  let fewest = Number.POSITIVE_INFINITY;
  for (const lanes of orders) {
    const routes = tied.flatMap((user, at) => routesOf(style, user, at, lanes[at] ?? at, ports, gutter));
    const found = crossings(routes, (a, b) => a.user !== b.user);
    if (found < fewest) {
      best = routes;
      fewest = found;
    }
  }
  return best.map(({ user: _user, ...route }) => route);
}

interface UserRoute extends PlacedRoute {
  readonly user: number;
}

function permutations(list: readonly number[]): readonly (readonly number[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first) =>
    permutations(list.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

/** Where each root's tie reaches each goal: spread over the side of its box, by `root goal`. */
function portsOf(
  users: readonly TieUser[],
  goals: ReadonlyMap<string, Rect>,
  { towards }: Gutter,
): ReadonlyMap<string, readonly [x: number, y: number]> {
  const ports = new Map<string, readonly [number, number]>();
  for (const [goal, { x, y, width, height }] of goals) {
    const here = users.filter(({ territory }) => territory.goals.some((tie) => tie.goal === goal));
    here.forEach(({ territory }, at) => {
      const port = y + (height * (at + 1)) / (here.length + 1);
      ports.set(`${territory.id} ${goal}`, [towards > 0 ? x : x + width, port]);
    });
  }
  return ports;
}

function routesOf(
  style: Style,
  { territory, hub }: TieUser,
  user: number,
  lane: number,
  ports: ReadonlyMap<string, readonly [number, number]>,
  { outer, towards }: Gutter,
): readonly UserRoute[] {
  const x = outer + towards * (style.side + lane * style.lane + style.lane / 2);
  const from: readonly [number, number] = [towards > 0 ? hub.x + hub.width : hub.x, hub.y + hub.height / 2];
  const targets = territory.goals
    .flatMap((tie) => {
      const port = ports.get(`${territory.id} ${tie.goal}`);
      return port ? [{ ...tie, port, y: port[1] }] : [];
    })
    .sort((a, b) => a.y - b.y);
  const above = targets.filter(({ y }) => y < from[1] - 0.01);
  const below = targets.filter(({ y }) => y >= from[1] - 0.01).reverse();
  return [above, below].flatMap((own, turn) =>
    own.map(({ edge, dashed, port, y }, at): UserRoute => {
      const first = at === 0;
      // Only one of the two trunks begins at the hub itself: that stretch is drawn once.
      const start = first && (turn === 0 || above.length === 0) ? [from] : [];
      const onTrunk = first ? own : [];
      const bend: readonly [number, number][] = first ? [[x, from[1]]] : [];
      const points = [...start, ...bend, [x, y] as const, port];
      return {
        ...line("tie", first ? onTrunk.map((tie) => tie.edge) : [edge], territory.index, distinct(points)),
        dashed: first ? onTrunk.some((tie) => tie.dashed) : dashed,
        arrow: true,
        user,
      };
    }),
  );
}

function distinct(points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  return points.filter(([x, y], at) => {
    const before = points[at - 1];
    return !before || Math.abs(before[0] - x) > 1e-9 || Math.abs(before[1] - y) > 1e-9;
  });
}
