import { partEdgeId } from "../../core/atlas/edge-id.ts";
import type { Detail } from "../content/content.ts";
import type { PlacedBox, PlacedRoute, Rect } from "../placement.ts";
import { type BlockPlan, blockHeight, columnWidth, panelPad, topOfRows } from "../plan/block-plan.ts";
import type { RowPlan } from "../plan/rows.ts";
import type { Setting } from "../plan/setting.ts";
import type { Drawing } from "./drawing.ts";
import { textIn } from "./texts.ts";

/** Where a block is drawn: its left upper corner, and the line left of its column. */
export interface BlockPlace {
  readonly x: number;
  readonly y: number;
  readonly line: number;
  readonly measure: number;
  readonly air: number;
  readonly root: string;
  readonly territory: number;
}

/** A block as drawn, and how far down the line left of it has to go. */
export interface DrawnBlock extends Drawing {
  readonly end: number;
}

const twigInset = 0.5;
const panelLeft = 0.35;
const glyphWidth = 0.62;
const glyphHeight = 0.6;

/** A branch with its leaves and their details; a run of leaves without a branch hangs on the line itself. */
export function drawBlock(setting: Setting, plan: BlockPlan, place: BlockPlace): DrawnBlock {
  const { style } = setting;
  const { x, y, air, measure, territory } = place;
  const boxes: PlacedBox[] = [];
  const routes: PlacedRoute[] = [];
  const pad = panelPad(setting, plan);
  const height = blockHeight(setting, plan, air);
  const top = y + pad;
  const branch = plan.block.id;
  const twig = (parent: string, child: string, points: PlacedRoute["points"]) =>
    routes.push(line("twig", [partEdgeId(child, parent)], territory, points));
  let end = top;
  if (plan.head && branch !== undefined) {
    const box = { x, y: top, width: plan.head.width, height: plan.head.height };
    const label = textIn(style, plan.head.lines, style.branch, 600, box, plan.head.pad);
    boxes.push(placedBox(branch, "branch", territory, box, label));
    end = top + plan.head.height / 2;
    const edge = partEdgeId(branch, place.root);
    routes.push(
      line("trunk", [edge], territory, [
        [place.line, end],
        [x, end],
      ]),
    );
  }
  const pitch = columnWidth(setting, measure) + style.gutter;
  const headBottom = top + (plan.head?.height ?? 0);
  const bus = headBottom + (style.after * air) / 2;
  const inner = measure + 2 * style.padX;
  const edgeOf = (rows: readonly RowPlan[]) =>
    branch === undefined ? [] : rows.map(({ row }) => partEdgeId(row.id, branch));
  plan.columns.forEach((rows, column) => {
    const left = x + column * pitch;
    const twigX = left + twigInset;
    const boxX = plan.head ? left + style.indent : left;
    const width = plan.head ? inner : inner + style.indent;
    let rowY = y + topOfRows(setting, plan, air);
    let last = rowY;
    for (const row of rows) {
      const middle = rowY + row.boxHeight / 2;
      const box = { x: boxX, y: rowY, width, height: row.boxHeight };
      const label = textIn(style, row.lines, 1, 400, box, style.padX);
      boxes.push(placedBox(row.row.id, "leaf", territory, box, label));
      boxes.push(...drawDetails(setting, row, box, territory));
      if (branch !== undefined)
        twig(branch, row.row.id, [
          [twigX, middle],
          [boxX, middle],
        ]);
      else {
        const edge = partEdgeId(row.row.id, place.root);
        routes.push(
          line("trunk", [edge], territory, [
            [place.line, middle],
            [boxX, middle],
          ]),
        );
        end = Math.max(end, middle);
      }
      last = middle;
      rowY += row.height + style.row * air;
    }
    if (branch === undefined || rows.length === 0) return;
    const beyond = plan.columns.slice(column).flatMap(edgeOf);
    routes.push(
      line("twig", column === 0 ? beyond : edgeOf(rows), territory, [
        [twigX, column === 0 ? headBottom : bus],
        [twigX, last],
      ]),
    );
    if (column > 0)
      routes.push(
        line("twig", beyond, territory, [
          [twigX - pitch, bus],
          [twigX, bus],
        ]),
      );
  });
  const panels =
    plan.span > 1
      ? [{ x: x - panelLeft, y, width: plan.width + panelLeft + style.panel * 0.6, height, territory }]
      : [];
  return { boxes, headings: [], panels, routes, end };
}

/** Signs and words below their leaf. */
function drawDetails(
  setting: Setting,
  { row, details }: RowPlan,
  leaf: { readonly x: number; readonly y: number },
  territory: number,
): readonly PlacedBox[] {
  const { style } = setting;
  return details.map(({ detail, lines, x, y, width }) => {
    const height = lines.length * style.detail * style.leading;
    const box = { x: leaf.x + x, y: leaf.y + y, width, height };
    return detailBox(setting, detail, lines, box, { territory, under: row.id });
  });
}

/** A detail: the sign of its type in front of its first line, then its words. */
export function detailBox(
  { style }: Setting,
  detail: Detail,
  lines: readonly string[],
  box: Rect,
  { territory, under }: { readonly territory: number; readonly under: string },
): PlacedBox {
  const firstLine = box.y + box.height / 2 - ((lines.length - 1) * style.detail * style.leading) / 2;
  const glyph = { x: box.x, y: firstLine - glyphHeight / 2, width: glyphWidth, height: glyphHeight };
  const label = textIn(style, lines, style.detail, 400, box, style.glyph * style.detail);
  return placedBox(detail.id, "detail", territory, box, label, { again: detail.again, under, glyph });
}

/** What few boxes have. */
export type BoxMarks = Partial<Pick<PlacedBox, "again" | "under" | "glyph" | "dots">>;

/** A box with what most have in common; each has the same properties in the same order, as engines then copy them fastest. */
export function placedBox(
  id: string,
  part: PlacedBox["part"],
  territory: number | undefined,
  { x, y, width, height }: Rect,
  label: PlacedBox["label"],
  { again = false, under, glyph, dots = [] }: BoxMarks = {},
): PlacedBox {
  return { id, part, territory, x, y, width, height, label, again, under, glyph, dots };
}

/** A solid line without an arrow. */
export function line(
  kind: PlacedRoute["kind"],
  edges: PlacedRoute["edges"],
  territory: number | undefined,
  points: PlacedRoute["points"],
): PlacedRoute {
  return { kind, edges, territory, points, dashed: false, arrow: false };
}
