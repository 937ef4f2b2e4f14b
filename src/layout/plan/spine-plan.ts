import type { ActorRow, Content, Goal, Label } from "../content/content.ts";
import { type Break, labelBreaks, linesWithin, narrowest } from "../measure/label-breaks.ts";
import { front, type Measured } from "./front.ts";
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
  | (Part & {
      readonly kind: "actor";
      readonly actor: ActorRow;
      readonly slots: number;
      /** Whether it is named once more, over those of its parts that stand in another column. */
      readonly again: boolean;
    });

/** What stands between the territories, or below them, in numbers: goals, then actors as a table under headings. */
export interface SpineSize extends Measured {
  readonly columns: number;
  readonly groups: SpineShape["groups"];
  /** The room for an actor's name, in its own em. */
  readonly measure: number;
}

/** The same with its parts. */
export interface SpinePlan extends SpineSize {
  readonly parts: readonly SpinePart[];
}

/** How the spine is set. */
export interface SpineShape {
  readonly columns: number;
  /** Whether each group is set over all columns, or whole in one of them. */
  readonly groups: "across" | "within";
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
  const parts: SpinePart[] = [];
  const size = spinePlanner(setting, content)(shape, (part) => parts.push(part));
  return { ...size, parts };
}

/** Plans the spine in one shape after another; each part is told to `tell`, so that plans are compared without making any. */
export function spinePlanner(
  setting: Setting,
  content: Content,
): (shape: SpineShape, tell?: (part: SpinePart) => void) => SpineSize {
  const { style } = setting;
  const slots = slotsWidth(setting, content);
  const leastFor = leastMeasure(setting, content, slots);
  const broken = content.groups.map(({ label, rows }) => ({
    label,
    rows: rows.map((actor): BrokenActor => ({ actor, breaks: labelBreaks(actor.label, 400) })),
  }));
  return (shape, tell) => {
    const { columns, air } = shape;
    const measure = Math.max(shape.measure, leastFor(columns));
    const column = slots + afterSlots + measure * style.actor;
    const width = columns * column + (columns - 1) * betweenColumns;
    let [y, wraps] = [0, 0];
    const set = ({ actor, breaks }: BrokenActor): ActorLines => {
      const { lines } = linesWithin(breaks, Math.max(2, measure - actor.depth * depthIndent));
      const height = lines.length * style.actor * Math.min(1.16, style.leading);
      return { actor, lines, height, again: false };
    };
    const heading = (label: Label, over: "goals" | "group", room: Omit<Part, "lines" | "height">) => {
      const { lines } = setLabel(label, 600, style.heading, room.width);
      const height = lines.length * style.heading * style.leading;
      tell?.({ kind: "heading", over, lines, ...room, height });
      return room.y + height + 0.3;
    };
    if (content.goals.length > 0) {
      y = heading(content.goalsHeading, "goals", { x: 0, y, width });
      const inBox = (label: Label, room: number) => setBetweenEnds(label, "goal", style.goal, room);
      const needed = content.goals.map(({ label }) => inBox(label, width).width);
      const wide = Math.min(width, widestGoal * Math.max(...needed));
      for (const goal of content.goals) {
        const { lines } = inBox(goal.label, wide);
        const height = boxHeight(setting, lines.length, style.goal, goalPadY);
        tell?.({ kind: "goal", goal, lines, x: (width - wide) / 2, y, width: wide, height });
        y += height + betweenGoals * air;
      }
      y += 0.35 * air;
    }
    const gap = style.actorRow * air;
    const groups = broken.map(({ label, rows }) => ({ label, rows: rows.map(set) }));
    const put = (group: (typeof groups)[number], x: number, top: number, over: number) => {
      const wide = over * column + (over - 1) * betweenColumns;
      const below = heading(group.label, "group", { x, y: top, width: wide });
      const split = splitFamilies(group.rows, over, gap);
      for (const [across, own] of split.entries()) {
        let at = below;
        for (const row of own) {
          const left = x + across * (column + betweenColumns);
          tell?.({ kind: "actor", ...row, slots, x: left, y: at, width: column });
          wraps += (row.lines.length - 1) * (row.lines.length - 1);
          at += row.height + gap;
        }
      }
      return below + tallest(split, gap);
    };
    const stacks =
      shape.groups === "across" ? [groups] : stacked(groups, columns, ({ rows }) => heightOf(rows, gap) + 2);
    y = Math.max(
      y,
      ...stacks.map((own, at) =>
        own.reduce(
          (top, group, number) =>
            put(
              group,
              at * (column + betweenColumns),
              top + (number > 0 ? 0.45 * air : 0),
              shape.groups === "across" ? columns : 1,
            ),
          y,
        ),
      ),
    );
    return { columns, groups: shape.groups, measure, width, height: y, wraps };
  };
}

interface BrokenActor {
  readonly actor: ActorRow;
  readonly breaks: readonly Break[];
}

interface ActorLines {
  readonly actor: ActorRow;
  readonly lines: readonly string[];
  readonly height: number;
  readonly again: boolean;
}

/** How much taller columns may be for the sake of keeping parts below their wholes. */
const forFamilies = 1.5;

/** Actors over columns, parts below their wholes; where those are more than a column holds, their wholes stand over the rest anew. */
function splitFamilies(rows: readonly ActorLines[], columns: number, gap: number): readonly ActorLines[][] {
  if (columns === 1) return [[...rows]];
  const families: { readonly rows: ActorLines[]; height: number }[] = [];
  for (const row of rows) {
    const last = families.at(-1);
    if (last && row.actor.depth > 0) {
      last.rows.push(row);
      last.height += gap + row.height;
    } else families.push({ rows: [row], height: row.height });
  }
  const whole = splitColumns(families, columns, gap).map((own) => own.flatMap((family) => family.rows));
  if (families.length === rows.length) return whole;
  const anew = splitColumns(rows, columns, gap).map((own) => [...wholesOf(rows, own[0]), ...own]);
  return tallest(whole, gap) <= tallest(anew, gap) * forFamilies ? whole : anew;
}

/** What a row is part of, the outermost first, as it is named once more. */
function wholesOf(rows: readonly ActorLines[], row: ActorLines | undefined): readonly ActorLines[] {
  const wholes: ActorLines[] = [];
  let depth = row?.actor.depth ?? 0;
  for (let at = row ? rows.indexOf(row) - 1 : -1; at >= 0 && depth > 0; at -= 1) {
    const over = rows[at];
    if (!over || over.actor.depth >= depth) continue;
    wholes.unshift({ ...over, again: true });
    depth = over.actor.depth;
  }
  return wholes;
}

function tallest(columns: readonly ActorLines[][], gap: number): number {
  return Math.max(...columns.map((own) => heightOf(own, gap)));
}

const heightOf = (rows: readonly ActorLines[], gap: number) =>
  stackHeight(
    rows.map(({ height }) => height),
    gap,
  );

/** Things below each other in so many stacks: the tallest first, each where it gets least high; each stack in their order. */
function stacked<T>(things: readonly T[], count: number, heightOf: (thing: T) => number): readonly T[][] {
  const stacks = Array.from({ length: count }, () => ({ height: 0, at: [] as number[] }));
  const heights = things.map(heightOf);
  for (const at of [...things.keys()].sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0) || a - b)) {
    const [lowest] = stacks.toSorted((a, b) => a.height - b.height);
    lowest?.at.push(at);
    if (lowest) lowest.height += heights[at] ?? 0;
  }
  return stacks
    .map(({ at }) => at.sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b)
    .map((own) => own.flatMap((at) => things[at] ?? []));
}

/** The room that the longest words of the spine cannot do without, in em of an actor, by its columns. */
function leastMeasure({ style }: Setting, content: Content, slots: number): (columns: number) => number {
  const { goals, goalsHeading, groups } = content;
  let own = Number.NEGATIVE_INFINITY;
  for (const { rows } of groups)
    for (const { label, depth } of rows)
      own = Math.max(own, narrowest(labelBreaks(label, 400)) + depth * depthIndent);
  const goal = Math.max(0, ...goals.map(({ label }) => narrowestBox(label, "goal", style.goal)));
  const headings = [...(goals.length > 0 ? [goalsHeading] : []), ...groups.map(({ label }) => label)];
  const heading = Math.max(0, ...headings.map((label) => narrowest(labelBreaks(label, 600)) * style.heading));
  const width = Math.max(goal, heading);
  return (columns) => {
    const column = (width - (columns - 1) * betweenColumns) / columns;
    return Math.max(own, (column - slots - afterSlots) / style.actor);
  };
}

/** The room for a dot a territory; none where there is but one. */
function slotsWidth({ style }: Setting, { territories }: Content): number {
  return territories.length > 1 ? territories.length * style.slot + 0.3 : 0;
}

/** The ways to set the spine that are worth comparing. */
export function spineFront(setting: Setting, content: Content, mostColumns: number): readonly SpineSize[] {
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
  const plans: SpineSize[] = [];
  const planned = spinePlanner(setting, content);
  for (let columns = 1; columns <= mostColumns; columns += 1)
    for (const measure of new Set(measures))
      for (const groups of columns > 1 && columns <= content.groups.length
        ? (["across", "within"] as const)
        : (["across"] as const))
        plans.push(planned({ columns, groups, measure: Math.max(4, measure), air: 1 }));
  return front(plans);
}
