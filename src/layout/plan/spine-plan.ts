import type { ActorRow, Content, Goal, Label } from "../content/content.ts";
import { labelBreaks, narrowest } from "../measure/label-breaks.ts";
import { front } from "./front.ts";
import { splitColumns, stackHeight } from "./rows.ts";
import { narrowestBox, setBetweenEnds } from "./set-between-ends.ts";
import { boxHeight, type Setting, setLabel } from "./setting.ts";
import { quantile } from "./territory-front.ts";

interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

/** A part of the spine, its place from the spine's left upper corner. */
export type SpinePart =
  | (Part & { readonly kind: "heading"; readonly over: "goals" | "group" })
  | (Part & { readonly kind: "goal"; readonly goal: Goal })
  | (Part & { readonly kind: "actor"; readonly actor: ActorRow; readonly slots: number });

/** What stands between the territories, or below them: goals, then actors as a table under headings. */
export interface SpinePlan {
  readonly parts: readonly SpinePart[];
  readonly columns: number;
  /** The room for an actor's name, in its own em. */
  readonly measure: number;
  readonly width: number;
  readonly height: number;
  readonly wraps: number;
}

/** How the spine is set. */
export interface SpineShape {
  readonly columns: number;
  readonly measure: number;
  readonly air: number;
}

const betweenColumns = 0.9;
const betweenGoals = 0.55;
const goalPadY = 0.36;
/** A goal's box is so many times as wide as the widest of them needs to be at the most: over a wide table it would be a bar. */
const widestGoal = 2.4;
const depthIndent = 0.8;
const afterSlots = 1.1;

/** The spine in a shape; a content without goals and actors gives an empty one. */
export function planSpine(setting: Setting, content: Content, shape: SpineShape): SpinePlan {
  const { style } = setting;
  const { columns, air } = shape;
  const slots = slotsWidth(setting, content);
  const measure = Math.max(shape.measure, leastMeasure(setting, content, shape, slots));
  const column = slots + afterSlots + measure * style.actor;
  const width = columns * column + (columns - 1) * betweenColumns;
  const parts: SpinePart[] = [];
  let y = 0;
  const heading = (label: Label, over: "goals" | "group") => {
    const { lines } = setLabel(label, 600, style.heading, width);
    const height = lines.length * style.heading * style.leading;
    parts.push({ kind: "heading", over, lines, x: 0, y, width, height });
    y += height + 0.3;
  };
  if (content.goals.length > 0) {
    heading(content.goalsHeading, "goals");
    const set = (label: Label, room: number) => setBetweenEnds(label, "goal", style.goal, room);
    const needed = content.goals.map(({ label }) => set(label, width).width);
    const wide = Math.min(width, widestGoal * Math.max(...needed));
    for (const goal of content.goals) {
      const { lines } = set(goal.label, wide);
      const height = boxHeight(setting, lines.length, style.goal, goalPadY);
      parts.push({ kind: "goal", goal, lines, x: (width - wide) / 2, y, width: wide, height });
      y += height + betweenGoals * air;
    }
    y += 0.35 * air;
  }
  content.groups.forEach((group, at) => {
    if (at > 0) y += 0.45 * air;
    heading(group.label, "group");
    const rows = group.rows.map((actor) => {
      const { lines } = setLabel(actor.label, 400, 1, Math.max(2, measure - actor.depth * depthIndent));
      return { actor, lines, height: lines.length * style.actor * Math.min(1.16, style.leading) };
    });
    const gap = style.actorRow * air;
    const split = splitFamilies(rows, columns, gap);
    split.forEach((own, across) => {
      let top = y;
      for (const row of own) {
        parts.push({
          kind: "actor",
          ...row,
          slots,
          x: across * (column + betweenColumns),
          y: top,
          width: column,
        });
        top += row.height + gap;
      }
    });
    y += tallest(split, gap);
  });
  const wraps = parts.reduce((sum, part) => sum + (part.kind === "actor" ? part.lines.length - 1 : 0), 0);
  return { parts, columns, measure, width, height: y, wraps };
}

interface ActorLines {
  readonly actor: ActorRow;
  readonly lines: readonly string[];
  readonly height: number;
}

/** How much taller columns may be for the sake of keeping parts with their wholes. */
const forFamilies = 1.2;

/** Actors over columns, parts below their wholes unless that costs much height. */
function splitFamilies(rows: readonly ActorLines[], columns: number, gap: number): readonly ActorLines[][] {
  const families: { readonly rows: ActorLines[]; height: number }[] = [];
  for (const row of rows) {
    const last = families.at(-1);
    if (last && row.actor.depth > 0) {
      last.rows.push(row);
      last.height += gap + row.height;
    } else families.push({ rows: [row], height: row.height });
  }
  const whole = splitColumns(families, columns, gap).map((own) => own.flatMap((family) => family.rows));
  const split = splitColumns(rows, columns, gap);
  return tallest(whole, gap) <= tallest(split, gap) * forFamilies ? whole : split;
}

function tallest(columns: readonly ActorLines[][], gap: number): number {
  const heights = columns.map((own) => own.map(({ height }) => height));
  return Math.max(...heights.map((own) => stackHeight(own, gap)));
}

/** The room that the longest words of the spine cannot do without, in em of an actor. */
function leastMeasure({ style }: Setting, content: Content, { columns }: SpineShape, slots: number): number {
  const { goals, goalsHeading, groups } = content;
  const rows = groups.flatMap((group) => group.rows);
  const own = rows.map(({ label, depth }) => narrowest(labelBreaks(label, 400)) + depth * depthIndent);
  const goal = Math.max(0, ...goals.map(({ label }) => narrowestBox(label, "goal", style.goal)));
  const headings = [...(goals.length > 0 ? [goalsHeading] : []), ...groups.map(({ label }) => label)];
  const heading = Math.max(0, ...headings.map((label) => narrowest(labelBreaks(label, 600)) * style.heading));
  const width = Math.max(goal, heading);
  const column = (width - (columns - 1) * betweenColumns) / columns;
  return own.reduce((most, one) => Math.max(most, one), (column - slots - afterSlots) / style.actor);
}

/** The room for a dot a territory; none where there is but one. */
function slotsWidth({ style }: Setting, { territories }: Content): number {
  return territories.length > 1 ? territories.length * style.slot + 0.3 : 0;
}

/** The ways to set the spine that are worth comparing. */
export function spineFront(setting: Setting, content: Content, mostColumns: number): readonly SpinePlan[] {
  const rows = content.groups.flatMap((group) => group.rows);
  const widths = (lines: number) =>
    rows
      .map(({ label, depth }) => {
        const all = labelBreaks(label, 400);
        return ((all[Math.min(lines, all.length) - 1] ?? all[0])?.width ?? 0) + depth * depthIndent;
      })
      .sort((a, b) => a - b);
  const [one, two] = [widths(1), widths(2)];
  const measures =
    one.length > 0 ? [quantile(two, 1), ...[0.5, 0.75, 1].map((share) => quantile(one, share))] : [8];
  const plans: SpinePlan[] = [];
  for (let columns = 1; columns <= mostColumns; columns += 1)
    for (const measure of new Set(measures))
      plans.push(planSpine(setting, content, { columns, measure: Math.max(4, measure), air: 1 }));
  return front(plans);
}
