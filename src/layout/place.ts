import type { Content, Label } from "./content/content.ts";
import { idsOf, type Shown, shallower } from "./content/shallower.ts";
import { settle } from "./draw/settle.ts";
import { textWidth } from "./measure/text-width.ts";
import type { Frame, Placement } from "./placement.ts";
import { type PicturePlan, roomOf, searchPlans } from "./plan/search.ts";
import { closeStyle, openStyle, type Style } from "./style.ts";

/**
 * Places any content in any frame: the same content, frame and arrangement give the same picture. What the frame has no
 * legible room for is left out by kinds, the deepest first, and named in `leftOut`. Near-linear in the content.
 */
export function place(content: Content, frame: Frame, arrangement?: string): Placement {
  for (const shown of shallower(content)) {
    const plan = bestPlan(shown, frame, arrangement);
    if (plan) return { ...settle(shown.content, frame, plan), leftOut: shown.leftOut };
  }
  const { width, height = 0 } = frame;
  const nothing = { size: 0, arrangement: "", boxes: [], headings: [], panels: [], routes: [] };
  return { ...nothing, width, height, leftOut: idsOf(content) };
}

/** The arrangement that serves several contents best, the same in another language say; undefined for nothing. */
export function commonArrangement(contents: readonly Content[], frame: Frame): string | undefined {
  const scores = new Map<string, number>();
  for (const content of contents) {
    const found = new Map<string, number>();
    searchPlans({ style: openStyle }, content, frame, undefined, {
      score: (arrangement = "") => found.get(arrangement) ?? Number.NEGATIVE_INFINITY,
      take: ({ arrangement, score }) => found.set(arrangement, score),
    });
    for (const [arrangement, score] of found) scores.set(arrangement, (scores.get(arrangement) ?? 0) + score);
  }
  return [...scores].reduce<[string, number] | undefined>(
    (best, own) => (best && best[1] >= own[1] ? best : own),
    undefined,
  )?.[0];
}

function bestPlan(
  { content }: Shown,
  frame: Frame,
  arrangement: string | undefined,
): PicturePlan | undefined {
  if (!mayFit(content, frame)) return undefined;
  let best: PicturePlan | undefined;
  const isRoomy = () => best !== undefined && best.size >= frame.size.floor;
  for (const style of stylesFor(content, frame, isRoomy))
    searchPlans({ style }, content, frame, arrangement, {
      score: () => best?.score ?? Number.NEGATIVE_INFINITY,
      take: (plan) => {
        best = plan;
      },
    });
  return best;
}

/**
 * Whether the words alone, set at the least size, have room: what has none needs no search. A leaf of n lines that are
 * w em wide on one takes (w / n + 2.4) × (1.15 n + 0.4) at the closest, so never less than 1.15 w + 3.8.
 */
function mayFit({ territories, groups }: Content, frame: Frame): boolean {
  const { width, height } = roomOf(frame);
  if (height === undefined) return true;
  const wide = ({ text }: Label) => textWidth(text, 1, 400);
  let words = 0;
  for (const { blocks, crest } of territories) {
    const rows = blocks.flatMap((block) => block.rows);
    for (const { label } of rows) words += 1.15 * wide(label) + 3.8;
    for (const { label } of blocks) words += label ? 1.15 * wide(label) : 0;
    for (const { label } of [...crest, ...rows.flatMap(({ details }) => details)])
      words += 1.15 * wide(label);
  }
  for (const { rows } of groups) for (const { label } of rows) words += 1.15 * wide(label);
  return words * frame.size.least ** 2 <= width * height;
}

/** An actor beside no leaves, of a leaf's size, where it is then as large as it has to be. */
const smallActor = 0.92;
/** From here on one way of setting is tried, so that time grows with the number of leaves only. */
const manyRows = 1000;

/**
 * The ways of setting worth a try: the more hangs on leaves, the closer, with details nearly as large as leaves. Without
 * details only where what came before left no room for words of a good size.
 */
function* stylesFor(
  { territories }: Content,
  { size: { least, most } }: Frame,
  isRoomy: () => boolean,
): Generator<Style> {
  const rows = territories.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  if (rows.length > manyRows) yield { ...openStyle, detail: 0.94 };
  else if (rows.some(({ details }) => details.length > 0)) {
    // The closest first: it mostly wins, and what is clearly worse need not be looked at.
    yield { ...closeStyle, detail: 0.96, detailRow: 0, leading: 1.15, row: 0.2 };
    yield closeStyle;
    yield { ...openStyle, detail: 0.94 };
    yield openStyle;
  } else {
    const actor = rows.length === 0 && smallActor * most >= least ? smallActor : openStyle.actor;
    yield { ...openStyle, actor };
    if (!isRoomy()) yield { ...closeStyle, actor };
  }
}
