import type { Content } from "../content/content.ts";
import type { Frame, Placement, Rect } from "../placement.ts";
import { columnWidth } from "../plan/block-plan.ts";
import { type PicturePlan, roomOf, withUnserved } from "../plan/search.ts";
import { setTerritory, territoryHeight } from "../plan/set-territory.ts";
import type { Setting } from "../plan/setting.ts";
import { planSpine, type SpinePlan, type SpineSize, spinePlanner } from "../plan/spine-plan.ts";
import { planTerritory, recrested, setLeaves, type TerritoryPlan } from "../plan/territory-plan.ts";
import { margin } from "../style.ts";
import { drawSpine } from "./draw-spine.ts";
import { type DrawnTerritory, drawTerritory } from "./draw-territory.ts";
import { type Drawing, joined, moved } from "./drawing.ts";
import { tieRoutes } from "./tie-routes.ts";

/** Gaps open up to so much to fill a frame, those between territories by so much more. */
const mostAir = 1.6;
const mostSpineAir = 2.2;
const mostBetween = 2.2;
/** Without a spine columns grow by so much of their width at the most: boxes far wider than their words are hard to read. */
const mostSpare = 0.6;

/** Draws a plan: columns take the width that is left, gaps open until the height is used. */
export function settle(content: Content, frame: Frame, plan: PicturePlan): Omit<Placement, "leftOut"> {
  const { size } = plan;
  const room = roomOf(frame);
  const width = room.width / size;
  const height = room.height === undefined ? Number.POSITIVE_INFINITY : room.height / size;
  const drawn =
    plan.kind === "sides" ? drawSides(content, plan, width, height) : drawStack(content, plan, width, height);
  const drawing = moved(drawn, margin / size, margin / size, size);
  return {
    ...drawing,
    width: frame.width,
    height: frame.height ?? Math.ceil(lowest(drawing) + margin),
    size,
    arrangement: plan.arrangement,
  };
}

function lowest({ boxes, headings }: Drawing): number {
  return Math.max(
    0,
    ...boxes.map((box) => box.y + box.height),
    ...headings.map((text) => text.y + (text.lines.length * text.lineHeight) / 2),
  );
}

function drawSides(content: Content, plan: PicturePlan, width: number, height: number): Drawing {
  const { setting, leftPlan, rightPlan, spine, gutters } = plan;
  const both = leftPlan.width + rightPlan.width;
  const free = Math.max(0, width - both - (spine?.width ?? 0) - gutters[0] - gutters[1]);
  const spare = spine ? free : Math.min(free, mostSpare * both);
  const forSpine = spine ? Math.min(spare, spine.width * 0.06) : 0;
  const share = both > 0 ? leftPlan.width / both : 0;
  const leftWidth = leftPlan.width + (spare - forSpine) * share;
  const rightWidth = rightPlan.width > 0 ? rightPlan.width + (spare - forSpine) * (1 - share) : 0;
  const spineX = leftWidth + gutters[0];
  const left = drawSide(content, setting, leftPlan.plans, {
    x: 0,
    width: leftWidth,
    height,
    side: spine ? "left" : "right",
  });
  const drawnSpine =
    spine &&
    drawSpine(setting, content, aired(setting, content, spine, forSpine, height), { x: spineX, y: 0 });
  const rightX = spineX + (spine ? spine.width + forSpine : 0) + gutters[1];
  const right = drawSide(content, setting, rightPlan.plans, {
    x: rightX,
    width: rightWidth,
    height,
    side: "right",
  });
  if (!drawnSpine) return moved(joined([...left, ...right]), (free - spare) / 2, 0, 1);
  const users = (side: PicturePlan["left"], drawn: readonly DrawnTerritory[]) =>
    side.territories.flatMap((territory, at) => {
      const hub = drawn[at]?.hub;
      return hub ? [{ territory, hub }] : [];
    });
  const ties = [
    ...tieRoutes(setting.style, users(plan.left, left), drawnSpine.goals, {
      outer: leftWidth,
      towards: 1,
    }),
    ...tieRoutes(setting.style, users(plan.right, right), drawnSpine.goals, {
      outer: rightX,
      towards: -1,
    }),
  ];
  return joined([...left, drawnSpine, ...right, { boxes: [], headings: [], panels: [], routes: ties }]);
}

function drawStack(content: Content, plan: PicturePlan, width: number, height: number): Drawing {
  const { setting, leftPlan, spine, gutters } = plan;
  const room = width - gutters[1];
  const inner = spine || !Number.isFinite(height) ? room : Math.min(room, (1 + mostSpare) * leftPlan.width);
  const below = spine ? spine.height + setting.style.land : 0;
  const side = drawSide(content, setting, leftPlan.plans, {
    x: (room - inner) / 2,
    width: inner,
    height: height - below,
    side: "right",
  });
  if (!spine) return joined(side);
  const y = side.length > 0 ? lowest(joined(side)) + setting.style.land : 0;
  const actors = withUnserved(content);
  const wide = planSpine(setting, actors, {
    ...spine,
    measure: spine.measure + Math.max(0, inner - spine.width) / spine.columns / setting.style.actor,
    air: 1,
  });
  return joined([...side, drawSpine(setting, actors, wide, { x: 0, y })]);
}

interface SideRoom extends Omit<Rect, "y"> {
  readonly side: "left" | "right";
}

/** Territories below each other, filling their room. */
function drawSide(
  content: Content,
  setting: Setting,
  plans: readonly TerritoryPlan[],
  { x, width, height, side }: SideRoom,
): readonly DrawnTerritory[] {
  const { land } = setting.style;
  const wide = plans.map((plan) => setTerritory(setting, stretched(setting, plan, width)));
  const heightAt = (air: number) =>
    wide.reduce((sum, plan) => sum + territoryHeight(setting, plan, air), 0) + land * air * (wide.length - 1);
  const air = Number.isFinite(height) ? airFor(heightAt, height, mostAir) : 1;
  const left = Number.isFinite(height) ? Math.max(0, height - heightAt(air)) : 0;
  const between = land * air + Math.min(mostBetween, wide.length > 1 ? left / (wide.length - 1) : 0);
  let y = 0;
  return wide.map((plan) => {
    const drawn = drawTerritory(setting, content, plan, { x, y, width, air, side });
    y += territoryHeight(setting, plan, air) + between;
    return drawn;
  });
}

/** A plan whose columns take all the width, unless words that then stand elsewhere make it taller. */
function stretched(setting: Setting, plan: TerritoryPlan, width: number): TerritoryPlan {
  const taken = columnWidth(setting, 0) + setting.style.gutter;
  const measure = Math.max(plan.measure, width / plan.columns - taken);
  if (measure === plan.measure) return plan;
  const leaves = setLeaves(setting, plan.territory, measure, plan.flow);
  const wide = planTerritory(setting, plan.territory, leaves, plan.columns).at(plan.columns);
  const crested = recrested(setting, wide, plan.crest, width);
  return crested.height <= plan.height + 1e-9 ? crested : plan;
}

/** The spine with the width and the height that is left. */
function aired(
  setting: Setting,
  content: Content,
  spine: SpineSize,
  width: number,
  height: number,
): SpinePlan {
  const measure = spine.measure + width / spine.columns / setting.style.actor;
  const planned = spinePlanner(setting, content);
  const at = (air: number) => ({ ...spine, measure, air });
  return planSpine(setting, content, at(airFor((air) => planned(at(air)).height, height, mostSpineAir)));
}

/** How far gaps open until a height is used (bisection). */
function airFor(heightAt: (air: number) => number, room: number, most: number): number {
  if (heightAt(most) <= room) return most;
  let [low, high] = [1, most];
  for (let step = 0; step < 10; step += 1) {
    const middle = (low + high) / 2;
    if (heightAt(middle) <= room) low = middle;
    else high = middle;
  }
  return low;
}
