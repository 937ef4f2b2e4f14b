import type { Content, Territory } from "../content/content.ts";
import type { Frame } from "../placement.ts";
import { margin, type Style } from "../style.ts";
import type { Measured } from "./front.ts";
import { fromHome, isRightOnly, movedFrom } from "./homes.ts";
import type { Crest } from "./hub-plan.ts";
import type { DetailFlow } from "./rows.ts";
import type { Setting } from "./setting.ts";
import { choicesOf, orderSide, type Side, type SidePlan, sideFront, splits, weighed } from "./sides.ts";
import { type SpineSize, spineFront } from "./spine-plan.ts";
import { territoryFront } from "./territory-front.ts";
import { recrested } from "./territory-plan.ts";

/** A whole picture, planned: territories on the sides of a spine, or below each other. */
export interface PicturePlan {
  readonly kind: "sides" | "stack";
  readonly setting: Setting;
  readonly left: Side;
  readonly right: Side;
  readonly leftPlan: SidePlan;
  readonly rightPlan: SidePlan;
  readonly spine: SpineSize | undefined;
  /** The room between the spine and either side, in em. */
  readonly gutters: readonly [left: number, right: number];
  /** An em, in the unit of the frame. */
  readonly size: number;
  readonly score: number;
  readonly arrangement: string;
}

/** From here on details stand one a line only, so that time grows with the number of leaves only. */
const manyRows = 1000;
const plainGutter = 1.6;
/** What share of its worth, and of what its size counts, a picture loses with each two territories that have changed sides. */
const farFromHome = 0.1;
/** What is better by less is as good. */
const nearly = 1e-9;
const emptySide: Side = { territories: [], crossings: 0, turned: 0 };
const emptyPlan: SidePlan = { width: 0, height: 0, wraps: 0, plans: [] };

/** The room inside a frame's margins. */
export function roomOf({ width, height }: Frame): {
  readonly width: number;
  readonly height: number | undefined;
} {
  return { width: width - 2 * margin, height: height === undefined ? undefined : height - 2 * margin };
}

/** Takes the plans of a search: each is better than what it had before. */
export interface Best {
  /** How good a plan of an arrangement has to be at the least, or one of any. */
  readonly score: (arrangement?: string) => number;
  readonly take: (plan: PicturePlan) => void;
}

/** Compares the ways to set a content in a frame, its words no smaller than they may be; one of `only` arrangement where that is given. */
export function searchPlans(
  setting: Setting,
  content: Content,
  frame: Frame,
  only: string | undefined,
  best: Best,
): void {
  const { style } = setting;
  const room = roomOf(frame);
  const unserved = withUnserved(content);
  const hasSpine =
    content.groups.length > 0 ||
    unserved.goals.length > 0 ||
    (content.territories.length > 1 && content.goals.length > 0);
  const detailed = hasDetails(content);
  const worth = worthOf(frame, style, detailed);
  const legible = frame.size.least / smallest(style, content, hasSpine) - nearly;
  const leastSize =
    room.height === undefined ? legible : Math.max(legible, sizeWorth(worth, best.score(), frame.size.most));
  const rows = Math.max(
    1,
    content.territories.reduce((sum, { blocks }) => sum + leavesOf(blocks), 0),
  );
  const flows: readonly DetailFlow[] = detailed && rows <= manyRows ? ["lines", "flow"] : ["lines"];
  const widest = (room.width / legible) * (room.height !== undefined && hasSpine ? 0.62 : 1);
  const planned = memo((territory) =>
    territoryFront(setting, territory, flows, widest, room.width / leastSize),
  );
  const bare = memo((territory) => choicesOf(planned(territory)));
  const labelOf = new Map(content.goals.map(({ id, label }) => [id, label]));
  const crestOf = ({ goals, crest }: Territory): Crest => ({
    goals: goals.flatMap(({ goal }) => {
      const label = labelOf.get(goal);
      return label ? [{ label }] : [];
    }),
    details: crest,
  });
  const crested = memo((territory) =>
    choicesOf(planned(territory).map((plan) => recrested(setting, plan, crestOf(territory), plan.width))),
  );
  const wrapCost = (wraps: number) => (1.6 * wraps) / rows;

  if (room.height !== undefined) {
    const choicesFor = hasSpine ? bare : crested;
    const spines = hasSpine ? spineFront(setting, content, 3) : [undefined];
    const narrowestSpine = Math.min(...spines.map((spine) => spine?.width ?? 0));
    const largestSpine = Math.max(...spines.map((spine) => (spine ? areaOf(spine) : 0)));
    const { width, height } = room;
    const sizeOf = (wide: number, tall: number) => Math.min(width / wide, height / tall, frame.size.most);
    const rankOf = new Map(content.goals.map(({ id }, at) => [id, at]));
    const mirrored = hasSpine && isRightOnly(content.territories);
    for (const [near, far] of splits(fromHome(content.territories))) {
      const [l, r] = mirrored ? [far, near] : [near, far];
      const [left, right] = [orderSide(l, rankOf), orderSide(r, rankOf)];
      const arrangement = arrangementOf(left, right);
      if (only !== undefined && only !== arrangement) continue;
      const gutters = [
        left.territories.length === 0 || !hasSpine ? 0 : gutterOf(style, content, left),
        right.territories.length === 0
          ? content.territories.length === 0
            ? style.gutter
            : 0
          : hasSpine
            ? gutterOf(style, content, right)
            : plainGutter,
      ] as const;
      const turn =
        (1 - 0.05 * (left.crossings + right.crossings)) * (1 - 0.01 * (left.turned + right.turned));
      const valued = atHome(worth, left.territories, right.territories);
      let known = best.score(arrangement) + nearly;
      const serves = (one: Measured) => {
        const largest = sizeOf(one.width + gutters[0] + narrowestSpine + gutters[1], one.height);
        return largest >= leastSize && valued(largest) * turn - wrapCost(one.wraps) >= known - nearly;
      };
      const rights = sideFront(right, choicesFor, style.land, serves).map(weighed);
      for (const [leftPlan, leftArea, leftEven] of sideFront(left, choicesFor, style.land, serves).map(
        weighed,
      ))
        for (const [rightPlan, rightArea, rightEven] of rights) {
          const even = leftEven * rightEven;
          const wrapped = wrapCost(leftPlan.wraps + rightPlan.wraps);
          // What is not good enough with the narrowest spine and what the largest one leaves empty is with none.
          const least = leftPlan.width + gutters[0] + narrowestSpine + gutters[1] + rightPlan.width;
          const largest = sizeOf(least, Math.max(leftPlan.height, rightPlan.height));
          const most = leftArea + rightArea + largestSpine;
          const emptiness = 0.5 * Math.max(0, 1 - (most * largest * largest) / (width * height));
          if (largest < leastSize || valued(largest) * turn * even - wrapped < known - nearly + emptiness)
            continue;
          for (const spine of spines) {
            const wide = leftPlan.width + gutters[0] + (spine?.width ?? 0) + gutters[1] + rightPlan.width;
            const tall = Math.max(leftPlan.height, rightPlan.height, spine?.height ?? 0);
            const size = sizeOf(wide, tall);
            if (size < leastSize) continue;
            const filled = leftArea + rightArea + (spine ? areaOf(spine) : 0);
            const empty = 1 - (filled * size * size) / (width * height);
            const score = valued(size) * turn * even - 0.5 * empty - wrapped - 0.01 * (spine?.wraps ?? 0);
            if (score <= known) continue;
            known = score + nearly;
            const sides = { left, right, leftPlan, rightPlan, spine, gutters };
            best.take({ kind: "sides", setting, ...sides, size, score, arrangement });
          }
        }
    }
  }
  if (only === undefined || only === stacked) {
    const side: Side = { ...emptySide, territories: content.territories };
    const below = unserved.groups.length + unserved.goals.length > 0;
    const spines = below ? spineFront(setting, unserved, 8) : [undefined];
    const scrolls = room.height === undefined;
    const valued = atHome(worth, content.territories, []);
    let known = best.score(stacked) + nearly;
    for (const leftPlan of sideFront(side, crested, style.land, () => true))
      for (const spine of spines) {
        // What fills all the width leaves ties no way past it but this.
        const beside = scrolls || spine ? style.gutter : 0;
        const wide = Math.max(leftPlan.width, spine?.width ?? 0, 1) + beside;
        const between = spine && leftPlan.plans.length > 0 ? style.land : 0;
        const tall = leftPlan.height + between + (spine?.height ?? 0);
        const size = Math.min(
          room.width / wide,
          room.height === undefined ? frame.size.comfort : room.height / Math.max(1, tall),
          frame.size.most,
        );
        if (size < leastSize) continue;
        const score = scrolls
          ? 1000 * Math.min(size, frame.size.comfort) - tall * (1 + (0.5 * leftPlan.wraps) / rows)
          : valued(size) * 0.97 - (hasSpine ? 0.3 : 0) - wrapCost(leftPlan.wraps);
        if (score <= known) continue;
        known = score + nearly;
        const sides = { left: side, right: emptySide, leftPlan, rightPlan: emptyPlan, spine };
        best.take({
          kind: "stack",
          setting,
          ...sides,
          gutters: [0, beside],
          size,
          score,
          arrangement: stacked,
        });
      }
  }
}

/** A content with those goals only that stand beside no hub. */
export function withUnserved(content: Content): Content {
  const served = new Set(content.territories.flatMap(({ goals }) => goals.map(({ goal }) => goal)));
  return { ...content, goals: content.goals.filter(({ id }) => !served.has(id)) };
}

/** The name of what stands in one column, goals beside the hubs. */
const stacked = "stack";

function arrangementOf(left: Side, right: Side): string {
  return [left, right].map(({ territories }) => territories.map(({ id }) => id).join(" ")).join(" | ");
}

function hasDetails({ territories }: Content): boolean {
  return territories.some(({ blocks }) =>
    blocks.some(({ rows }) => rows.some(({ details }) => details.length > 0)),
  );
}

/** The size of the smallest words that a content has, in em. */
function smallest(style: Style, { territories, groups }: Content, headed: boolean): number {
  const detailed = territories.some(
    ({ crest, blocks }) =>
      crest.length > 0 || blocks.some(({ rows }) => rows.some(({ details }) => details.length > 0)),
  );
  return Math.min(
    1,
    detailed ? style.detail : 1,
    groups.length > 0 ? style.actor : 1,
    headed ? style.heading : 1,
  );
}

function areaOf({ width, height }: { readonly width: number; readonly height: number }): number {
  return width * height;
}

function leavesOf(blocks: Territory["blocks"]): number {
  return blocks.reduce((sum, { rows }) => sum + rows.length, 0);
}

function gutterOf(style: Style, { goals }: Content, { territories }: Side): number {
  if (goals.length === 0) return plainGutter;
  const users = territories.filter((territory) => territory.goals.length > 0).length;
  return 2 * style.side + Math.max(1, users) * style.lane;
}

/**
 * What an em is worth: all of it up to what is comfortable, a third beyond; below the floor its loss costs much more than
 * its gain, and it is never worth less than nothing. The smallest words of a picture count.
 */
function worthOf(
  { size: { floor, comfort } }: Frame,
  style: Style,
  detailed: boolean,
): (size: number) => number {
  const small = detailed ? style.detail / 0.92 : 1;
  const close = style.padY < 0.2 ? 0.985 : 1;
  return (size) => {
    const read = size * small;
    const share = read / floor;
    if (share < 1) return close * floor * share * (share * share) * (share * share);
    return close * (read <= comfort ? read : comfort + (read - comfort) * 0.35);
  };
}

/**
 * What sizes are worth where territories stand as they do: those that stand elsewhere than readers know them have to be
 * clearly larger for it, also where every point counts.
 */
function atHome(
  worth: (size: number) => number,
  left: readonly Territory[],
  right: readonly Territory[],
): (size: number) => number {
  const kept = 1 - farFromHome * movedFrom(left, right);
  if (kept === 1) return worth;
  return (size) => Math.min(worth(size) * kept, worth(size * kept));
}

/** Up to which size none is worth so much (bisection). */
function sizeWorth(worth: (size: number) => number, score: number, most: number): number {
  let [low, high] = [0, most];
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2;
    if (worth(middle) < score) low = middle;
    else high = middle;
  }
  return low;
}

function memo<T>(of: (territory: Territory) => T) {
  const known = new Map<Territory, T>();
  return (territory: Territory): T => {
    const found = known.get(territory) ?? of(territory);
    known.set(territory, found);
    return found;
  };
}
