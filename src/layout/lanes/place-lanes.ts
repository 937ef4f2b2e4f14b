import type { Content } from "../content/content.ts";
import { idsOf, shallower } from "../content/shallower.ts";
import { line } from "../draw/draw-block.ts";
import { drawSpine } from "../draw/draw-spine.ts";
import { type Drawing, joined, moved } from "../draw/drawing.ts";
import { textIn } from "../draw/texts.ts";
import type { Frame, Placement } from "../placement.ts";
import { roomOf, withUnserved } from "../plan/search.ts";
import type { Setting } from "../plan/setting.ts";
import { planSpine, spineFront } from "../plan/spine-plan.ts";
import { margin, openStyle } from "../style.ts";
import { drawLane } from "./draw-lane.ts";
import { type LaneColumn, laneColumns, laneSpans } from "./lane-columns.ts";

/** What each column is called. */
export type LaneHeadings = Readonly<Record<LaneColumn, string>>;

const betweenLanes = 1.6;
const underHeadings = 0.7;

/**
 * The same content in lanes: a column for each kind of node, a lane for each root, below each other in order. What hangs
 * on a leaf stands in its row, so that no line crosses another; what stands in several rows is told again. As high as it
 * takes where the frame scrolls, and as wide where its least size needs more than the frame has. O(nodes).
 */
export function placeLanes(content: Content, frame: Frame, headings: LaneHeadings): Placement {
  const setting: Setting = { style: { ...openStyle, detail: 0.93 } };
  const { width, height } = roomOf(frame);
  const { least, comfort, most } = frame.size;
  const smallest = least / setting.style.detail;
  let drawn:
    | { readonly drawing: Drawing; readonly size: number; readonly leftOut: readonly string[] }
    | undefined;
  for (const shown of shallower(content)) {
    for (const goal of [comfort, (comfort + smallest) / 2, smallest]) {
      const size = Math.min(most, Math.max(smallest, goal));
      const drawing = drawLanes(setting, shown.content, headings, width / size);
      const fits = extentOf(drawing).x <= width / size + 1e-6;
      const low = height === undefined || extentOf(drawing).y * size <= height + 1e-6;
      drawn = { drawing, size, leftOut: shown.leftOut };
      if (low && (fits || size === smallest)) break;
      drawn = undefined;
    }
    if (drawn) break;
  }
  const nothing = { boxes: [], headings: [], panels: [], routes: [] };
  if (!drawn) {
    return {
      ...nothing,
      width: frame.width,
      height: height ?? 0,
      size: 0,
      arrangement: "lanes",
      leftOut: idsOf(content),
    };
  }
  const { size } = drawn;
  const { x, y } = extentOf(drawn.drawing);
  return {
    ...moved(drawn.drawing, margin / size, margin / size, size),
    width: Math.max(frame.width, Math.ceil(x * size + 2 * margin - 1e-6)),
    height: frame.height ?? Math.ceil(y * size + 2 * margin - 1e-6),
    size,
    arrangement: "lanes",
    leftOut: drawn.leftOut,
  };
}

function drawLanes(setting: Setting, content: Content, words: LaneHeadings, room: number): Drawing {
  const { style } = setting;
  const spans = laneSpans(setting, content, room);
  const tall = style.heading * style.leading;
  const headings = laneColumns.flatMap((column) => {
    const span = spans.spans[column];
    if (!span || content.territories.length === 0) return [];
    const label = textIn(style, [words[column]], style.heading, 600, { ...span, y: 0, height: tall }, 0);
    return [{ ...label, over: [] }];
  });
  const parts: Drawing[] = [{ boxes: [], headings, panels: [], routes: [] }];
  let y = headings.length > 0 ? tall + underHeadings : 0;
  const seen = new Set<string>();
  content.territories.forEach((territory, at) => {
    if (at > 0) {
      const middle = y + betweenLanes / 2;
      parts.push({
        boxes: [],
        headings: [],
        panels: [],
        routes: [
          line("rule", [], undefined, [
            [0, middle],
            [spans.width, middle],
          ]),
        ],
      });
      y += betweenLanes;
    }
    const lane = drawLane(setting, content, territory, spans, y, seen);
    parts.push(lane);
    y += lane.height;
  });
  const rest = withUnserved(content);
  if (rest.groups.length + rest.goals.length > 0) {
    const all = spineFront(setting, rest, 6);
    const plan = all
      .filter((one) => one.width <= room)
      .reduce((best, one) => (!best || one.height < best.height ? one : best), all[0]);
    const at = { x: 0, y: y > 0 ? y + betweenLanes : 0 };
    if (plan) parts.push(drawSpine(setting, rest, planSpine(setting, rest, { ...plan, air: 1 }), at));
  }
  return joined(parts);
}

/** How far a drawing reaches to the right and down. */
function extentOf({ boxes, headings }: Drawing): { readonly x: number; readonly y: number } {
  return {
    x: boxes.reduce((most, box) => Math.max(most, box.x + box.width), 0),
    y: Math.max(
      boxes.reduce((most, box) => Math.max(most, box.y + box.height), 0),
      headings.reduce((most, text) => Math.max(most, text.y + text.lineHeight / 2), 0),
    ),
  };
}
