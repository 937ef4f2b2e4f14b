import type { GoalTie, Territory } from "../content/content.ts";
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
/** Up to how much of what is between two ports a tie counts as level with its hub; what is left of it as level. */
const nextTo = 0.45;
const level = 0.01;

type Point = readonly [x: number, y: number];

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

/**
 * Where each root's tie reaches each goal: spread over the side of its box, by `root goal`; at the height of its hub where
 * it would be next to that, so that it goes straight on.
 */
function portsOf(
  users: readonly TieUser[],
  goals: ReadonlyMap<string, Rect>,
  { towards }: Gutter,
): ReadonlyMap<string, readonly [x: number, y: number]> {
  const ports = new Map<string, readonly [number, number]>();
  for (const [goal, { x, y, width, height }] of goals) {
    const here = users.filter(({ territory }) => territory.goals.some((tie) => tie.goal === goal));
    const apart = height / (here.length + 1);
    here.forEach(({ territory, hub }, at) => {
      const port = y + apart * (at + 1);
      const level = middleOf(hub);
      const straight = Math.abs(port - level) < apart * nextTo;
      ports.set(`${territory.id} ${goal}`, [towards > 0 ? x : x + width, straight ? level : port]);
    });
  }
  return ports;
}

const middleOf = ({ y, height }: Rect) => y + height / 2;

function routesOf(
  style: Style,
  { territory, hub }: TieUser,
  user: number,
  lane: number,
  ports: ReadonlyMap<string, readonly [number, number]>,
  { outer, towards }: Gutter,
): readonly UserRoute[] {
  const x = outer + towards * (style.side + lane * style.lane + style.lane / 2);
  const from: Point = [towards > 0 ? hub.x + hub.width : hub.x, middleOf(hub)];
  const targets = territory.goals
    .flatMap((tie) => {
      const port = ports.get(`${territory.id} ${tie.goal}`);
      return port ? [{ ...tie, port, y: port[1] }] : [];
    })
    .sort((a, b) => a.y - b.y);
  const route = (ties: readonly GoalTie[], points: PlacedRoute["points"], arrow = true): UserRoute => ({
    ...line(
      "tie",
      ties.map(({ edge }) => edge),
      territory.index,
      points,
    ),
    dashed: ties.some(({ dashed }) => dashed),
    arrow,
    user,
  });
  const above = targets.filter(({ y }) => y < from[1] - level);
  const beside = targets.filter(({ y }) => Math.abs(y - from[1]) <= level);
  const below = targets.filter(({ y }) => y > from[1] + level).reverse();
  const branch: Point = [x, from[1]];
  // Where it branches, the way there is a line of its own; a way that only turns is round.
  const branches = [above, beside, below].filter((own) => own.length > 0).length > 1;
  return [
    ...(branches ? [route(targets, [from, branch], false)] : []),
    ...beside.map((tie) => route([tie], [branches ? branch : from, tie.port])),
    ...[above, below].flatMap((own) =>
      own.map((tie, at) => {
        const junctions = own.slice(1).map(({ y }): Point => [x, y]);
        return at > 0
          ? route([tie], [[x, tie.y], tie.port])
          : route(own, [...(branches ? [] : [from]), branch, ...junctions.reverse(), [x, tie.y], tie.port]);
      }),
    ),
  ];
}
