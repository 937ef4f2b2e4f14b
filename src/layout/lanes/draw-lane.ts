import { partEdgeId } from "../../core/atlas/edge-id.ts";
import type { Content, Detail, GoalTie, Label, Territory } from "../content/content.ts";
import { type BoxMarks, detailBox, line, placedBox } from "../draw/draw-block.ts";
import type { Drawing } from "../draw/drawing.ts";
import { textIn } from "../draw/texts.ts";
import type { PlacedBox, PlacedRoute, Rect } from "../placement.ts";
import { setBetweenEnds } from "../plan/set-between-ends.ts";
import { boxHeight, type Setting, setLabel } from "../plan/setting.ts";
import type { LaneColumn, LaneSpans } from "./lane-columns.ts";

/** A lane as drawn, and how high it is. */
export interface DrawnLane extends Drawing {
  readonly height: number;
}

/** What the boxes of a column look like. */
const looks = {
  goal: { weight: 600, padY: 0.36 },
  root: { weight: 600, padY: 0.3 },
  branch: { weight: 600, padY: 0.2 },
  leaf: { weight: 400, padY: 0.22 },
} as const satisfies Partial<Record<LaneColumn, { weight: 400 | 600; padY: number }>>;
const betweenGoals = 0.4;
/** Where lines turn, left of a column's boxes. */
const turn = 0.95;

type Boxed = keyof typeof looks;

/**
 * A root's lane, its left upper corner at (0, `top`): goals, the root, its branches, their leaves, and beside each leaf
 * what hangs on it, all from left to right; what is first in the lane is highest.
 */
export function drawLane(
  setting: Setting,
  content: Content,
  territory: Territory,
  { spans }: LaneSpans,
  top: number,
  seen: Set<string>,
): DrawnLane {
  const { style } = setting;
  const boxes: PlacedBox[] = [];
  const routes: PlacedRoute[] = [];
  const put = (column: Boxed, id: string, label: Label, y: number, more?: BoxMarks): Rect => {
    const { x, width: most } = spans[column] ?? { x: 0, width: 0 };
    const set =
      column === "leaf"
        ? { ...setLabel(label, 400, 1, most - 2 * style.padX), pad: style.padX }
        : setBetweenEnds(label, column, style[column], most);
    const size = column === "leaf" ? 1 : style[column];
    const width = column === "branch" ? set.width : most;
    const rect = {
      x,
      y,
      width,
      height: boxHeight(setting, set.lines.length, size, looks[column].padY),
    };
    const padX = column === "leaf" || column === "branch" ? set.pad : undefined;
    const words = textIn(style, set.lines, size, looks[column].weight, rect, padX);
    boxes.push(placedBox(id, column, territory.index, rect, words, more));
    return rect;
  };
  const hang = (details: readonly Detail[], under: string, y: number, from?: Rect): number => {
    let bottom = y;
    for (const column of ["detail", "actor"] as const) {
      const span = spans[column];
      const own = details.filter(({ acts }) => (column === "actor") === (acts ?? false));
      if (!span) continue;
      let at = y + (from ? Math.max(0, (from.height - style.detail * style.leading) / 2) : 0);
      const led: Target[] = [];
      for (const detail of own) {
        const sign = style.glyph * style.detail;
        const { lines, width } = setLabel(detail.label, 400, style.detail, span.width - sign);
        const height = lines.length * style.detail * style.leading;
        const rect = { x: span.x, y: at, width: Math.min(span.width, sign + width + 0.1), height };
        boxes.push(detailBox(setting, detail, lines, rect, { territory: territory.index, under }));
        if (!detail.through) led.push({ middle: at + (style.detail * style.leading) / 2, edge: detail.edge });
        at += height + style.detailRow;
      }
      if (own.length > 0) bottom = Math.max(bottom, at - style.detailRow);
      if (column === "detail" && from) routes.push(...fan(from, span.x, led, "twig", territory.index));
    }
    return bottom;
  };

  const root = put("root", territory.id, territory.label, top);
  const trunks: Target[] = [];
  let y = Math.max(top, hang(territory.crest, territory.id, top));
  if (y > top) y += style.row;
  territory.blocks.forEach((block, index) => {
    if (index > 0) y += style.block;
    const blockTop = y;
    const head = block.id !== undefined && block.label ? put("branch", block.id, block.label, y) : undefined;
    const partOf = head && block.id !== undefined ? block.id : territory.id;
    const leaves: Target[] = [];
    block.rows.forEach((row, at) => {
      if (at > 0) y += style.row;
      const leaf = put("leaf", row.id, row.label, y);
      const edge = partEdgeId(row.id, partOf);
      leaves.push({ middle: leaf.y + leaf.height / 2, edge });
      y = Math.max(leaf.y + leaf.height, hang(row.details, row.id, y, leaf));
    });
    if (head) {
      y = Math.max(y, blockTop + head.height);
      const edge = partEdgeId(partOf, territory.id);
      trunks.push({ middle: head.y + head.height / 2, edge });
      routes.push(...fan(head, spans.leaf?.x ?? 0, leaves, "twig", territory.index));
    } else trunks.push(...leaves.map((leaf) => ({ ...leaf, x: spans.leaf?.x ?? 0 })));
  });
  routes.push(...fan(root, spans.branch?.x ?? spans.leaf?.x ?? 0, trunks, "trunk", territory.index));
  const goals = goalsOf(content, territory);
  const ends: GoalEnd[] = [];
  let goalY = top;
  for (const { tie, label } of goals) {
    const rect = put("goal", tie.goal, label, goalY, { under: territory.id, again: seen.has(tie.goal) });
    seen.add(tie.goal);
    ends.push({ tie, middle: rect.y + rect.height / 2 });
    goalY += rect.height + betweenGoals;
  }
  routes.push(...goalTree(root, spans.goal ? spans.goal.x + spans.goal.width : 0, ends, territory.index));
  const bottom = Math.max(root.y + root.height, y, goals.length > 0 ? goalY - betweenGoals : top);
  return { boxes, headings: [], panels: [], routes, height: bottom - top };
}

function goalsOf({ goals }: Content, territory: Territory) {
  return territory.goals.flatMap((tie) => {
    const label = goals.find(({ id }) => id === tie.goal)?.label;
    return label ? [{ tie, label }] : [];
  });
}

interface GoalEnd {
  readonly tie: GoalTie;
  readonly middle: number;
}

/** From a root's left to its goals, each stretch once, dashed where any tie on it is. */
function goalTree(
  root: Rect,
  right: number,
  ends: readonly GoalEnd[],
  territory: number,
): readonly PlacedRoute[] {
  if (ends.length === 0) return [];
  const edges = ends.map(({ tie }) => tie.edge);
  const dashed = ends.some(({ tie }) => tie.dashed);
  const y = root.y + root.height / 2;
  const x = root.x - turn;
  const middles = [y, ...ends.map(({ middle }) => middle)];
  const [top, bottom] = [Math.min(...middles), Math.max(...middles)];
  const trunk = (points: PlacedRoute["points"]): PlacedRoute => ({
    ...line("tie", edges, territory, points),
    dashed,
  });
  return [
    trunk([
      [root.x, y],
      [x, y],
    ]),
    ...(bottom - top > 0.02
      ? [
          trunk([
            [x, top],
            [x, bottom],
          ]),
        ]
      : []),
    ...ends.map(({ tie, middle }) => ({
      ...line("tie", [tie.edge], territory, [
        [x, middle],
        [right, middle],
      ]),
      dashed: tie.dashed,
      arrow: true,
    })),
  ];
}

interface Target {
  readonly middle: number;
  readonly edge: string;
  /** Where it begins, if not where its column does. */
  readonly x?: number;
}

/** From a box's right to things on its right: a stub, one upright line, a stub to each; every stretch once. */
function fan(
  from: Rect,
  left: number,
  targets: readonly Target[],
  kind: PlacedRoute["kind"],
  territory: number,
): readonly PlacedRoute[] {
  if (targets.length === 0) return [];
  const edges = targets.map(({ edge }) => edge);
  const y = from.y + from.height / 2;
  const x = left - turn;
  const middles = [y, ...targets.map(({ middle }) => middle)];
  const [top, bottom] = [Math.min(...middles), Math.max(...middles)];
  return [
    line(kind, edges, territory, [
      [from.x + from.width, y],
      [x, y],
    ]),
    ...(bottom - top > 0.02
      ? [
          line(kind, edges, territory, [
            [x, top],
            [x, bottom],
          ]),
        ]
      : []),
    ...targets.map(({ middle, edge, x: own = left }) =>
      line(kind, [edge], territory, [
        [x, middle],
        [own, middle],
      ]),
    ),
  ];
}
