import type { Content } from "../content/content.ts";
import { textWidth } from "../measure/text-width.ts";
import type { PlacedBox, PlacedDot, PlacedHeading, PlacedRoute, Rect } from "../placement.ts";
import type { Setting } from "../plan/setting.ts";
import type { SpinePart, SpinePlan } from "../plan/spine-plan.ts";
import { line, placedBox } from "./draw-block.ts";
import type { Drawing } from "./drawing.ts";
import { textIn } from "./texts.ts";

/** The spine as drawn, and where each goal stands. */
export interface DrawnSpine extends Drawing {
  readonly goals: ReadonlyMap<string, Rect>;
}

const dotRadius = 0.2;
const depthIndent = 0.8;
const nameInset = 0.2;
/** What an actor's box has before its dots and behind its words, so that its mark touches neither. */
const around = 0.3;

/** Goals as boxes; actors as rows of words with a slot for each territory, under ruled headings. */
export function drawSpine(
  setting: Setting,
  content: Content,
  plan: SpinePlan,
  at: { readonly x: number; readonly y: number },
): DrawnSpine {
  const { style } = setting;
  const boxes: PlacedBox[] = [];
  const headings: PlacedHeading[] = [];
  const routes: PlacedRoute[] = [];
  const goals = new Map<string, Rect>();
  for (const [index, part] of plan.parts.entries()) {
    const rect = { x: at.x + part.x, y: at.y + part.y, width: part.width, height: part.height };
    if (part.kind === "heading") {
      const over = underHeading(plan.parts.slice(index + 1));
      const inset = part.over === "group" ? 0 : undefined;
      headings.push({ ...textIn(style, part.lines, style.heading, 600, rect, inset), over });
      const y = rect.y + rect.height + 0.1;
      if (part.over === "group")
        routes.push({
          ...line("rule", [], undefined, [
            [rect.x, y],
            [rect.x + rect.width, y],
          ]),
          over,
        });
    } else if (part.kind === "goal") {
      goals.set(part.goal.id, rect);
      const label = textIn(style, part.lines, style.goal, 600, rect);
      boxes.push(placedBox(part.goal.id, "goal", undefined, rect, label));
    } else boxes.push(actorBox(setting, content, part, rect));
  }
  return { boxes, headings, panels: [], routes, goals };
}

/** What follows a heading, as far as the next one. */
function underHeading(parts: readonly SpinePart[]): readonly string[] {
  const end = parts.findIndex(({ kind }) => kind === "heading");
  return parts
    .slice(0, end < 0 ? parts.length : end)
    .flatMap((part) => (part.kind === "goal" ? part.goal.id : part.kind === "actor" ? part.actor.id : []));
}

/** A row's box ends with its words: what leads there ends there, and the room behind them is free. */
function actorBox(
  { style }: Setting,
  content: Content,
  { actor, lines, slots, again }: Extract<SpinePart, { kind: "actor" }>,
  rect: Rect,
): PlacedBox {
  const firstLine = rect.y + rect.height / lines.length / 2;
  const dots = content.territories.map(
    ({ index }, at): PlacedDot => ({
      x: rect.x + around + at * style.slot + dotRadius,
      y: firstLine,
      radius: dotRadius,
      territory: index,
      on: actor.takesPart[at] ?? false,
    }),
  );
  const begin = around + slots + nameInset + actor.depth * depthIndent;
  const words = Math.max(...lines.map((line) => textWidth(line, style.actor, 400)));
  const box = { ...rect, width: Math.min(rect.width, begin + words + around) };
  const label = {
    ...textIn(style, lines, style.actor, 400, box, begin),
    lineHeight: rect.height / lines.length,
  };
  return placedBox(actor.id, "actor", undefined, box, label, { again, dots: slots > 0 ? dots : [] });
}
