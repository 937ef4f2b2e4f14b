import type { Detail, Territory } from "../content/content.ts";
import { setBetweenEnds } from "./set-between-ends.ts";
import { boxHeight, type Setting, setLabel } from "./setting.ts";

/** Something beside a hub, its place from the territory's upper corner at the hub. */
export interface CrestPlan {
  readonly kind: "goal" | "detail";
  readonly at: number;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A root's box, and the room that it takes with what is told beside and below it. */
export interface HubSize {
  readonly lines: readonly string[];
  readonly width: number;
  readonly boxHeight: number;
  /** Of the box and its crest. */
  readonly extent: number;
  readonly height: number;
}

/** A root's box with its crest. */
export interface HubPlan extends HubSize {
  readonly crest: readonly CrestPlan[];
}

const leastHub = 8.6;
const padY = 0.3;
const crestHeight = 1.5;
const crestGap = 0.6;
const belowHub = 2.4;

/** What may stand beside a hub: the goals it serves where no spine shows them, and its own details. */
export interface Crest {
  readonly goals: readonly Pick<Detail, "label">[];
  readonly details: readonly Detail[];
}

/** A root's box within a room; what is beside it is told to `tell`, so that plans are compared without making any. */
export function setHub(
  setting: Setting,
  territory: Territory,
  crest: Crest,
  room: number,
  tell?: (one: CrestPlan) => void,
): HubSize {
  const size = setting.style.root;
  const { lines, width } = setBetweenEnds(territory.label, "root", size, Math.max(leastHub, room));
  const own = boxHeight(setting, lines.length, size, padY);
  let [x, y, height, extent] = [width + 1.6, 0, own, width];
  const put = (kind: CrestPlan["kind"], label: Detail["label"], at: number) => {
    const goal = kind === "goal";
    const size = goal ? setting.style.goal : setting.style.detail;
    const sign = goal ? crestHeight : setting.style.glyph * setting.style.detail + 0.2;
    const set = setLabel(label, goal ? 600 : 400, size, Math.max(4, room - sign - belowHub));
    const wide = set.width + sign;
    const tall = Math.max(crestHeight, boxHeight(setting, set.lines.length, size, 0.2));
    if (x + wide > room && x > belowHub) {
      y = height + 0.35;
      // Right of the lines that go down from the hub: to its branches, and to the goals there.
      x = belowHub;
    }
    const middle = y === 0 ? Math.max(0, (own - tall) / 2) : y;
    tell?.({ kind, at, lines: set.lines, x, y: middle, width: wide });
    extent = Math.max(extent, x + wide);
    height = Math.max(height, middle + tall);
    x += wide + crestGap;
  };
  crest.goals.forEach(({ label }, at) => {
    put("goal", label, at);
  });
  crest.details.forEach(({ label }, at) => {
    put("detail", label, at);
  });
  return { lines, width, boxHeight: own, extent, height };
}

/** A root's box with what is beside it, to be drawn. */
export function planHub(setting: Setting, territory: Territory, crest: Crest, room: number): HubPlan {
  const placed: CrestPlan[] = [];
  const size = setHub(setting, territory, crest, room, (one) => placed.push(one));
  return { ...size, crest: placed };
}
