import type { Language } from "../../../src/core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../../src/core/graph/build-graph.ts";
import { boxesOf } from "../../../src/scene/box.ts";
import { pageForm } from "../../../src/scene/form/page-form.ts";
import type { Layout } from "../../../src/scene/geometry.ts";
import { combRoom } from "../../../src/scene/route/comb-routes.ts";
import { layoutOf } from "../layout-of.ts";
import { greatest, type Places } from "../parts.ts";
import type { Stage } from "../place-map.ts";
import { columnHeight, columnWidth, entryWidth, type PageColumn } from "./page-columns.ts";
import { type PageEntry, type PageParts, pageParts } from "./page-parts.ts";
import { closest, inset, type PageSpacing, pageSpacings } from "./page-spacing.ts";
import {
  bandHeight,
  busRoom,
  columnGap,
  headingRoom,
  largestScale,
  margin,
  organGap,
  type PagePlan,
  planPage,
  sideColumnGap,
  sideGap,
  sideHeight,
  sideWidth,
  spineRoom,
  treeWidth,
} from "./plan-page.ts";

/** The smallest label that is drawn on a page, in points, and what rounding may take. */
const leastReadable = 9.05;
/** Columns further apart than this no longer read as one tree. */
const widestGap = 44;

/**
 * Places everything on the page of one project for a stage: the project and what it builds above, its tree in columns
 * below, the institutions at the right, all as large as fits. The same atlas gives the same places.
 */
export function placePage(project: string, graph: AtlasGraph, language: Language, stage: Stage): Layout {
  const sizes = boxesOf(pageForm(project), graph, language);
  const smallest = Math.min(...[...sizes.values()].map(({ label }) => label.fontSize));
  const parts = pageParts(graph, project, sizes);
  const plan = planPage(parts, stage, leastReadable / smallest);
  const scale = Math.min(stage.width / plan.width, stage.height / plan.height, largestScale);
  const [width, height] = [stage.width / scale, stage.height / scale];
  const places: Places = new Map();
  const band = bandHeight(parts, plan.organRows);
  placeBand(parts, plan, width, places);
  const top = margin + band;
  const spacing = airiest(plan, height - margin - top);
  placeTree(plan, top + busRoom, width, spacing, places);
  placeSide(plan, top + headingRoom, width, spacing, places);
  return layoutOf(graph, places, width, height);
}

/** The airiest spacing that keeps inside the height. */
function airiest({ columns, side }: PagePlan, room: number): PageSpacing {
  const needed = (spacing: PageSpacing) =>
    Math.max(
      busRoom + greatest(columns.map((column) => columnHeight(column, spacing))),
      sideHeight(side, spacing),
    );
  return pageSpacings.findLast((spacing) => needed(spacing) <= room) ?? closest;
}

/** The project at the left, level with the uppermost of the organs at the right. */
function placeBand({ hub }: PageParts, { organRows }: PagePlan, width: number, places: Places): void {
  let y = margin;
  organRows.forEach((row, index) => {
    const rowHeight = greatest(row.map((organ) => organ.height));
    const least = y + (row.length > 1 ? combRoom : 0) + rowHeight / 2;
    const middle = index === 0 ? Math.max(least, margin + hub.height / 2) : least;
    if (index === 0) places.set(hub.id, [margin + hub.width / 2, middle]);
    let right = width - margin;
    for (const organ of [...row].reverse()) {
      places.set(organ.id, [right - organ.width / 2, middle]);
      right -= organ.width + organGap;
    }
    y = middle + rowHeight / 2 + organGap;
  });
  if (organRows.length === 0) places.set(hub.id, [margin + hub.width / 2, margin + hub.height / 2]);
}

function placeTree(
  { columns, side }: PagePlan,
  top: number,
  width: number,
  spacing: PageSpacing,
  places: Places,
): void {
  const room = width - 2 * margin - (side.length > 0 ? sideWidth(side) + sideGap : 0);
  const spare = Math.max(0, room - treeWidth(columns));
  // The gap to the institutions grows with those between columns.
  const shares = columns.length - (side.length > 0 ? 0 : 1);
  const gap = Math.min(widestGap, columnGap + (shares > 0 ? spare / shares : 0));
  let left = margin + spineRoom;
  for (const column of columns) {
    placeColumn(column, left, top, spacing, places);
    left += columnWidth(column) + gap;
  }
}

function placeColumn(
  column: PageColumn,
  left: number,
  top: number,
  spacing: PageSpacing,
  places: Places,
): void {
  let y = top;
  for (const { head, headRoom, indent, entries } of column) {
    if (head) places.set(head.id, [left + head.width / 2, y + head.height / 2]);
    const headHeight = head?.height ?? headRoom;
    y += headHeight + (headHeight > 0 && entries.length > 0 ? spacing.headGap : 0);
    y = placeEntries(entries, left + indent, y, spacing, places) + spacing.blockGap;
  }
}

/** Writes the places of a list and says where it ends. */
function placeEntries(
  entries: readonly PageEntry[],
  left: number,
  top: number,
  { entryGap, hungGap }: PageSpacing,
  places: Places,
): number {
  let y = top;
  entries.forEach(({ item, hung }, index) => {
    if (index > 0) y += entryGap;
    places.set(item.id, [left + item.width / 2, y + item.height / 2]);
    y += item.height;
    for (const { item: one, depth } of hung) {
      y += hungGap;
      places.set(one.id, [left + depth * inset + one.width / 2, y + one.height / 2]);
      y += one.height;
    }
  });
  return y;
}

function placeSide(
  { side }: PagePlan,
  top: number,
  width: number,
  spacing: PageSpacing,
  places: Places,
): void {
  let left = width - margin - sideWidth(side);
  for (const run of side) {
    placeEntries(run, left, top, spacing, places);
    left += greatest(run.map(entryWidth)) + sideColumnGap;
  }
}
