import type { Content } from "./content/content.ts";
import { idsOf, type Shown, shallower } from "./content/shallower.ts";
import { settle } from "./draw/settle.ts";
import { createLabelBreaks, type LabelBreaks } from "./measure/label-breaks.ts";
import type { Frame, Placement } from "./placement.ts";
import { type PicturePlan, roomOf, searchPlans } from "./plan/search.ts";
import { closeStyle, openStyle, type Style } from "./style.ts";

/**
 * Places any content in any frame: the same content, frame and arrangement give the same picture. What the frame has no
 * legible room for is left out by kinds, the deepest first, and named in `leftOut`. Near-linear in the content.
 */
export function place(content: Content, frame: Frame, arrangement?: string): Placement {
  const breaks = createLabelBreaks();
  for (const shown of shallower(content)) {
    const plan = bestPlan(breaks, shown, frame, arrangement);
    if (plan) return { ...settle(shown.content, frame, plan), leftOut: shown.leftOut };
  }
  const { width, height = 0 } = frame;
  const nothing = { size: 0, arrangement: "", boxes: [], headings: [], panels: [], routes: [] };
  return { ...nothing, width, height, leftOut: idsOf(content) };
}

/** The arrangement that serves several contents best, the same in another language say; undefined for nothing. */
export function commonArrangement(contents: readonly Content[], frame: Frame): string | undefined {
  const scores = new Map<string, number>();
  for (const content of contents)
    for (const [arrangement, { score }] of searchPlans(
      { style: openStyle, breaks: createLabelBreaks() },
      content,
      frame,
      undefined,
    ))
      scores.set(arrangement, (scores.get(arrangement) ?? 0) + score);
  return [...scores].reduce<[string, number] | undefined>(
    (best, own) => (best && best[1] >= own[1] ? best : own),
    undefined,
  )?.[0];
}

function bestPlan(
  breaks: LabelBreaks,
  { content }: Shown,
  frame: Frame,
  arrangement: string | undefined,
): PicturePlan | undefined {
  if (!mayFit(content, frame)) return undefined;
  let best: PicturePlan | undefined;
  for (const style of stylesFor(content))
    for (const plan of searchPlans({ style, breaks }, content, frame, arrangement).values())
      if (plan.size * smallest(style, content) >= frame.size.least && (!best || plan.score > best.score))
        best = plan;
  return best;
}

/** The size of the smallest words that a content has, in em. */
function smallest(style: Style, { territories, groups }: Content): number {
  const detailed = territories.some(
    ({ crest, blocks }) =>
      crest.length > 0 || blocks.some(({ rows }) => rows.some(({ details }) => details.length > 0)),
  );
  return Math.min(
    1,
    detailed ? style.detail : 1,
    groups.length > 0 ? Math.min(style.actor, style.heading) : 1,
  );
}

/** Whether the words alone, set at the least size, have room: what has none needs no search. */
function mayFit({ territories, groups }: Content, frame: Frame): boolean {
  const { width, height } = roomOf(frame);
  if (height === undefined) return true;
  const rows = territories.reduce(
    (sum, { blocks }) => sum + blocks.reduce((more, block) => more + block.rows.length + 1, 0),
    0,
  );
  const actors = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const { least } = frame.size;
  return (rows * 4 + actors * 3) * least * least <= width * height;
}

/** The ways of setting worth a try: the more hangs on leaves, the closer, with details nearly as large as leaves. */
function stylesFor({ territories }: Content): readonly Style[] {
  const blocks = territories.flatMap((territory) => territory.blocks);
  const rows = blocks.flatMap((block) => block.rows);
  if (rows.some(({ details }) => details.length > 0))
    return [
      openStyle,
      { ...openStyle, detail: 0.94 },
      closeStyle,
      { ...closeStyle, detail: 0.96, detailRow: 0, leading: 1.15, row: 0.2 },
    ];
  return rows.length > 0 ? [openStyle] : [{ ...openStyle, actor: 0.92 }];
}
