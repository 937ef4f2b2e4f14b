import { partEdgeId } from "../../core/atlas/edge-id.ts";
import type { Block, Content, GoalTie } from "../content/content.ts";
import type { PlacedBox, PlacedRoute, Rect } from "../placement.ts";
import { columnWidth } from "../plan/block-plan.ts";
import { columnHeight, type SetTerritory } from "../plan/set-territory.ts";
import type { Setting } from "../plan/setting.ts";
import { detailBox, drawBlock, line, placedBox } from "./draw-block.ts";
import { type Drawing, joined } from "./drawing.ts";
import { textIn } from "./texts.ts";

/** Where a territory is drawn. */
export interface TerritoryPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly air: number;
  /** On which side of the spine it is; its hub stands at the spine's end. */
  readonly side: "left" | "right";
}

/** A territory as drawn, and where its hub stands. */
export interface DrawnTerritory extends Drawing {
  readonly hub: Rect;
}

const lineInset = 0.35;
/** How much farther apart the branches of a short column may stand. */
const mostSpread = 1.7;

/** The hub; under it a bus for each band, a line left of each column, and the columns themselves. */
export function drawTerritory(
  setting: Setting,
  content: Content,
  plan: SetTerritory,
  place: TerritoryPlace,
): DrawnTerritory {
  const { style } = setting;
  const { territory, hub } = plan;
  const hubX = place.side === "left" ? place.x + place.width - hub.width : place.x;
  const box = { x: hubX, y: place.y, width: hub.width, height: hub.boxHeight };
  const pitch = columnWidth(setting, plan.measure) + style.gutter;
  const lineAt = (column: number) => place.x + column * pitch + lineInset;
  const parts: Drawing[] = [];
  const routes: PlacedRoute[] = [];
  const edgesOf = (blocks: readonly Block[]) =>
    blocks.flatMap(({ id, rows }) =>
      (id === undefined ? rows.map((row) => row.id) : [id]).map((source) => partEdgeId(source, territory.id)),
    );
  const all = edgesOf(territory.blocks);
  const trunk = (edges: PlacedRoute["edges"], points: PlacedRoute["points"]) =>
    routes.push(line("trunk", edges, territory.index, points));
  let y = place.y + hub.height + style.hubGap * place.air;
  // The first column's line goes on down to the buses of the bands below.
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const down = new Set<string>();
  plan.bands.forEach((band, at) => {
    const bus = y - style.bus * (at > 0 ? Math.min(1.2, place.air) : 1);
    const ofBand = edgesOf(band.flatMap(({ blocks }) => blocks.map(({ block }) => block)));
    const aside = edgesOf(band.slice(1).flatMap(({ blocks }) => blocks.map(({ block }) => block)));
    const tall = Math.max(0, ...band.map((one) => columnHeight(setting, one, place.air)));
    let column = 0;
    let farthest = lineAt(0);
    for (const { span, blocks } of band) {
      const [x, lineX] = [place.x + column * pitch + style.gutter, lineAt(column)];
      let blockY = y;
      // A column that is shorter than its band spreads a little, so that no hole is left below it.
      const short = tall - columnHeight(setting, { span, blocks }, place.air);
      const spread = Math.min(mostSpread, short / Math.max(1, blocks.length - 1));
      let end = y;
      for (const block of blocks) {
        const drawn = drawBlock(setting, block, {
          x,
          y: blockY,
          line: lineX,
          measure: plan.measure,
          air: place.air,
          root: territory.id,
          territory: territory.index,
        });
        parts.push(drawn);
        end = Math.max(end, drawn.end);
        blockY +=
          columnHeight(setting, { span, blocks: [block] }, place.air) + style.block * place.air + spread;
      }
      if (column > 0)
        trunk(edgesOf(blocks.map(({ block }) => block)), [
          [lineX, bus],
          [lineX, end],
        ]);
      else {
        [first, last] = [Math.min(first, bus), Math.max(last, end)];
        for (const edge of edgesOf(blocks.map(({ block }) => block))) down.add(edge);
      }
      farthest = lineX;
      column += span;
    }
    if (at === 0) {
      const x = downFrom(box, place.side, lineAt(0), hub.height > hub.boxHeight);
      trunk(all, [
        [x, box.y + box.height],
        [x, bus],
      ]);
      // The way down to the bands below begins here too.
      trunk(all, [
        [lineAt(0), bus],
        [Math.max(farthest, x), bus],
      ]);
    } else {
      last = Math.max(last, bus);
      for (const edge of ofBand) down.add(edge);
      if (farthest > lineAt(0))
        trunk(aside, [
          [lineAt(0), bus],
          [farthest, bus],
        ]);
    }
    y += tall + style.band * place.air;
  });
  if (last > first)
    trunk(
      [...down],
      [
        [lineAt(0), first],
        [lineAt(0), last],
      ],
    );
  const words = textIn(style, hub.lines, style.root, 600, box);
  const root = placedBox(territory.id, "root", territory.index, box, words);
  const crest = drawCrest(setting, content, plan, place, box);
  return { ...joined([{ boxes: [root], headings: [], panels: [], routes }, crest, ...parts]), hub: box };
}

/** Where the line down from a hub leaves it: clear of what stands below the hub. */
function downFrom(hub: Rect, side: TerritoryPlace["side"], first: number, below: boolean): number {
  if (side === "left") return hub.x + (below ? hub.width - Math.min(1.2, hub.width / 2) : hub.width / 2);
  return first > hub.x + 0.6 ? first : hub.x + Math.min(1.2, hub.width / 2);
}

/** Goals and details beside and below the hub, and the lines to the goals. */
function drawCrest(
  setting: Setting,
  content: Content,
  { territory, crest, hub }: SetTerritory,
  place: TerritoryPlace,
  box: Rect,
): Drawing {
  const { style } = setting;
  const boxes: PlacedBox[] = [];
  const bottom = box.y + box.height;
  const rows = new Map<number, LedGoal[]>();
  const shown = territory.goals.filter(({ goal }) => content.goals.some(({ id }) => id === goal));
  for (const { kind, at, lines, x, y, width } of hub.crest) {
    const height = crestBoxHeight(setting, kind, lines);
    // It goes on from the hub, to whichever side there is room.
    const left = place.side === "left" ? place.x + place.width - x - width : place.x + x;
    const rect = { x: left, y: place.y + y, width, height };
    const tie = kind === "goal" ? shown[at] : undefined;
    if (tie) {
      const label = textIn(style, lines, style.goal, 600, rect);
      boxes.push(placedBox(tie.goal, "goal", territory.index, rect, label, { under: territory.id }));
      const row = rect.y < bottom ? box.y : rect.y;
      rows.set(row, [...(rows.get(row) ?? []), { tie, rect }]);
    } else {
      const detail = crest.details[at];
      if (detail)
        boxes.push(
          detailBox(setting, detail, lines, rect, { territory: territory.index, under: territory.id }),
        );
    }
  }
  return { boxes, headings: [], panels: [], routes: linesToGoals(box, territory.index, [...rows.values()]) };
}

interface LedGoal {
  readonly tie: GoalTie;
  readonly rect: Rect;
}

/** Where the line to the goals below a hub leaves it. */
const downToGoals = 1.65;

/**
 * From a hub to the goals that stand beside it, and by one line down to each row of those below; on through the row, so
 * that all of them hang together.
 */
function linesToGoals(
  hub: Rect,
  territory: number,
  rows: readonly (readonly LedGoal[])[],
): readonly PlacedRoute[] {
  const route = (goals: readonly LedGoal[], arrow: boolean, points: PlacedRoute["points"]): PlacedRoute => ({
    ...line(
      "tie",
      goals.map(({ tie }) => tie.edge),
      territory,
      points,
    ),
    dashed: goals.some(({ tie }) => tie.dashed),
    arrow,
  });
  const bottom = hub.y + hub.height;
  const x = hub.x + Math.min(downToGoals, hub.width / 2);
  const isBelow = (row: readonly LedGoal[]) => row.every(({ rect }) => rect.y >= bottom);
  const middle = (row: readonly LedGoal[]) =>
    isBelow(row) ? Math.min(...row.map(({ rect }) => rect.y + rect.height / 2)) : hub.y + hub.height / 2;
  const below = rows.filter(isBelow);
  return rows.flatMap((row) => {
    const [first] = row;
    if (!first) return [];
    const at = below.indexOf(row);
    const y = middle(row);
    const end = [first.rect.x, y] as const;
    // The last row's line is the trunk of all.
    const led =
      at < 0
        ? route(row, true, [[hub.x + hub.width, y], end])
        : at < below.length - 1
          ? route(row, true, [[x, y], end])
          : route(below.flat(), true, [
              [x, bottom],
              ...below.slice(0, -1).map((one) => [x, middle(one)] as const),
              [x, y],
              end,
            ]);
    const through = row.slice(1).map((goal, index) => {
      const before = row[index]?.rect ?? goal.rect;
      return route(row.slice(index + 1), false, [
        [before.x + before.width, y],
        [goal.rect.x, y],
      ]);
    });
    return [led, ...through];
  });
}

function crestBoxHeight({ style }: Setting, kind: "goal" | "detail", lines: readonly string[]): number {
  const words = lines.length * (kind === "goal" ? style.goal : style.detail) * style.leading;
  return kind === "goal" ? Math.max(1.5, words + 0.4) : words;
}
