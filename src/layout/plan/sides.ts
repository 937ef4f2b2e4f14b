import type { Territory } from "../content/content.ts";
import { createBar, type Measured } from "./front.ts";
import type { TerritoryPlan } from "./territory-plan.ts";

/** Territories below each other, in order; `crossings` are those that their ties to the goals cannot avoid. */
export interface Side<T = Territory> {
  readonly territories: readonly T[];
  readonly crossings: number;
  /** Pairs that stand in another order than in the whole atlas. */
  readonly turned: number;
}

/** What the order of a side goes by. */
type Ordered = Pick<Territory, "index" | "goals" | "home">;

/** A way to set a side. */
export interface SidePlan extends Measured {
  readonly plans: readonly TerritoryPlan[];
}

const mostToPermute = 5;
const mostToSplit = 8;
const mostToCut = 24;

/**
 * All ways to divide territories into a left and a right side, the first always left; from nine on only those that cut
 * the order once, so that time does not double with each, and of many evenly spaced ones only.
 */
export function* splits<T>(
  territories: readonly T[],
): Generator<readonly [left: readonly T[], right: readonly T[]]> {
  const count = territories.length;
  if (count > mostToSplit) {
    const step = Math.max(1, count / mostToCut);
    for (let last = step; last < count + 0.5; last += step) {
      const cut = Math.round(last);
      yield [territories.slice(0, cut), territories.slice(cut)];
    }
    return;
  }
  for (let mask = 1; mask < 2 ** count || mask === 1; mask += 2) {
    const onLeft = (at: number) => Math.floor(mask / 2 ** at) % 2 === 1;
    yield [territories.filter((_, at) => onLeft(at)), territories.filter((_, at) => !onLeft(at))];
  }
}

/** A side in the order with the fewest crossings, then nearest to the one it has in the whole atlas; kept as it is from six on. */
export function orderSide<T extends Ordered>(
  territories: readonly T[],
  rankOf: ReadonlyMap<string, number>,
): Side<T> {
  const orders = territories.length > mostToPermute ? [territories] : permutations(territories);
  return orders
    .map((order) => ({ territories: order, crossings: crossingsOf(order, rankOf), turned: turnedOf(order) }))
    .reduce((best, side) =>
      side.crossings < best.crossings || (side.crossings === best.crossings && side.turned < best.turned)
        ? side
        : best,
    );
}

function permutations<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, at) =>
    permutations([...list.slice(0, at), ...list.slice(at + 1)]).map((rest) => [first, ...rest]),
  );
}

/** Of two territories the upper one's tie crosses the lower one's where it goes to a lower goal. */
function crossingsOf(order: readonly Ordered[], rankOf: ReadonlyMap<string, number>): number {
  const ranks = order.map(({ goals }) => goals.map(({ goal }) => rankOf.get(goal) ?? 0));
  let found = 0;
  for (const [at, upper] of ranks.entries())
    for (const lower of ranks.slice(at + 1))
      for (const rank of upper) found += lower.filter((other) => rank > other).length;
  return found;
}

function turnedOf(order: readonly Ordered[]): number {
  let found = 0;
  for (const [at, upper] of order.entries())
    found += order.slice(at + 1).filter((lower) => isTurned(upper, lower)).length;
  return found;
}

/** Whether readers of the whole atlas know the lower one as the upper one; those of a text alone, as the earlier one. */
function isTurned(upper: Ordered, lower: Ordered): boolean {
  if (upper.home && upper.home.right === lower.home?.right) return upper.home.order > lower.home.order;
  return upper.index > lower.index;
}

/** A side with what does not depend on its other: its area, and what it is worth if all its territories have as many columns. */
export function weighed(plan: SidePlan): readonly [plan: SidePlan, area: number, even: number] {
  const { width, height, plans } = plan;
  const isEven = plans.every(({ columns }) => columns === plans[0]?.columns);
  return [plan, width * height, isEven ? 1 : 0.99];
}

/** The ways to set a territory that a side may choose from: by each thing to choose by, ever better ones, ever wider. */
export type Choices = readonly (readonly TerritoryPlan[])[];

/** What a territory may be chosen by within a width. */
const costs: readonly ((plan: TerritoryPlan) => number)[] = [
  ({ height }) => height,
  ({ wraps, height }) => wraps + height * 0.001,
  ({ height, wraps, leaves }) => height * (1 + (0.25 * wraps) / Math.max(1, leaves)),
];

/** Of the ways to set a territory those that are best within some width; of equally good ones the first. */
export function choicesOf(plans: readonly TerritoryPlan[]): Choices {
  const byWidth = plans.map((plan, at) => ({ plan, at })).sort((a, b) => a.plan.width - b.plan.width);
  return costs.map((costOf) => {
    let best: { readonly cost: number; readonly at: number } | undefined;
    return byWidth.flatMap(({ plan, at }) => {
      const cost = costOf(plan);
      if (best && (cost > best.cost || (cost === best.cost && at > best.at))) return [];
      best = { cost, at };
      return [plan];
    });
  });
}

/**
 * The ways to set a side that are worth comparing, each territory at the widths that any of them would take; those only
 * that serve.
 */
export function sideFront(
  { territories }: Side,
  choicesFor: (territory: Territory) => Choices,
  between: number,
  serves: (plan: Measured) => boolean,
): readonly SidePlan[] {
  if (territories.length === 0) return [{ width: 0, height: 0, wraps: 0, plans: [] }];
  const choices = territories.map(choicesFor);
  const widths: number[] = [];
  for (const plans of choices.flat()) for (const { width } of plans) widths.push(width);
  const rising = costs.map((_, cost) => choices.map((byCost) => byCost[cost] ?? []));
  const chosen = costs.map(() => territories.map(() => -1));
  const isWorthIt = createBar();
  const found: SidePlan[] = [];
  for (const width of Float64Array.from(widths).sort()) {
    // What does not serve at its best, nothing wider does.
    if (!serves({ width, height: 0, wraps: 0 })) break;
    const tried: (Measured & { readonly cost: number })[] = [];
    for (let cost = 0; cost < costs.length; cost += 1) {
      const [plans, at] = [rising[cost] ?? [], chosen[cost] ?? []];
      // The same ones in more room are no other way.
      if (!widen(plans, at, width)) continue;
      let [height, wraps, missing] = [0, 0, false];
      for (let which = 0; which < plans.length; which += 1) {
        const plan = plans[which]?.[at[which] ?? -1];
        height += plan?.height ?? 0;
        wraps += plan?.wraps ?? 0;
        missing ||= !plan;
      }
      height += between * (plans.length - 1);
      if (!missing) tried.push({ width, height, wraps, cost });
    }
    for (const plan of tried.sort((a, b) => a.height - b.height)) {
      if (!isWorthIt(plan) || !serves(plan)) continue;
      const plans = rising[plan.cost]?.flatMap((own, at) => own[chosen[plan.cost]?.[at] ?? -1] ?? []) ?? [];
      found.push({ width, height: plan.height, wraps: plan.wraps, plans });
    }
  }
  return found;
}

/** Goes on to the last of each list of plans that a width has room for; whether that is another for any. */
function widen(plans: readonly (readonly TerritoryPlan[])[], chosen: number[], width: number): boolean {
  let changed = false;
  for (let at = 0; at < plans.length; at += 1) {
    const own = plans[at] ?? [];
    const before = chosen[at] ?? -1;
    let now = before;
    while ((own[now + 1]?.width ?? Number.POSITIVE_INFINITY) <= width + 1e-6) now += 1;
    if (now !== before) changed = true;
    chosen[at] = now;
  }
  return changed;
}
