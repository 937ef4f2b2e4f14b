import type { Label, Territory } from "../content/content.ts";
import { labelBreaks, narrowest } from "../measure/label-breaks.ts";
import { front } from "./front.ts";
import type { DetailFlow } from "./rows.ts";
import { narrowestBox } from "./set-between-ends.ts";
import type { Setting } from "./setting.ts";
import {
  createTables,
  planTerritory,
  type SetLeaves,
  setLeaves,
  type TerritoryPlan,
} from "./territory-plan.ts";

const narrowestMeasure = 3.5;
const mostColumns = 10;
/** From here on fewer ways are tried, so that time grows with the number of leaves only. */
const manyLeaves = 400;

/** The ways to set a territory that are worth comparing, of those for `widest` em none wider than what serves. */
export function territoryFront(
  setting: Setting,
  territory: Territory,
  flows: readonly DetailFlow[],
  widest: number,
  serving: number,
): readonly TerritoryPlan[] {
  const { indent, padX, gutter } = setting.style;
  const useful = territory.blocks.reduce((sum, { rows }) => sum + Math.max(1, Math.ceil(rows.length / 2)), 0);
  const least = leastMeasure(setting, territory);
  // Of those that its longest words make equal, the first is let have the most columns.
  const tried = new Map<number, number>();
  for (const wanted of measures(territory)) {
    const measure = Math.max(wanted, least);
    if (!tried.has(measure)) tried.set(measure, Math.floor(widest / (wanted + indent + 2 * padX + gutter)));
  }
  const plans: TerritoryPlan[] = [];
  const tables = createTables();
  for (const [measure, fit] of tried) {
    const most = Math.max(1, Math.min(mostColumns, useful, fit));
    const pitch = measure + indent + 2 * padX + gutter;
    let asked = 0;
    while (asked < most && (asked + 1) * pitch < serving + 1) asked += 1;
    if (asked === 0) continue;
    const ways: SetLeaves[] = [];
    for (const flow of flows) {
      const leaves = setLeaves(setting, territory, measure, flow);
      // Where no detail has room beside another, that is no other way.
      if (ways.some((way) => isAsHigh(way, leaves))) continue;
      ways.push(leaves);
      const planner = planTerritory(setting, territory, leaves, most, asked, tables);
      for (let columns = 1; columns <= asked; columns += 1) {
        const plan = planner.at(columns);
        if (columns === 1 || plan.used === columns) plans.push(plan);
      }
    }
  }
  return front(plans);
}

function isAsHigh(one: SetLeaves, other: SetLeaves): boolean {
  return one.heights.every((own, block) => own.every((height, at) => height === other.heights[block]?.[at]));
}

/** The room that the longest words of a territory cannot do without. */
function leastMeasure({ style }: Setting, { blocks }: Territory): number {
  const box = 2 * style.padX;
  let least = 0;
  for (const { label, rows } of blocks) {
    if (label) least = Math.max(least, narrowestBox(label, "branch", style.branch) - box - style.indent);
    for (const row of rows) {
      least = Math.max(least, narrowest(labelBreaks(row.label, 400)));
      for (const detail of row.details) {
        const words = narrowest(labelBreaks(detail.label, 400)) * style.detail;
        least = Math.max(least, words + style.glyph * style.detail + style.detailIndent - box);
      }
    }
  }
  return least;
}

/** Widths worth trying: where labels go from three lines to two, and from two to one. */
function measures({ blocks }: Territory): readonly number[] {
  const labels = blocks.flatMap(({ rows, label }) =>
    rows.length > 0 ? rows.map((row) => row.label) : label ? [label] : [],
  );
  const detailed = blocks.some(({ rows }) => rows.some(({ details }) => details.length > 0));
  const shares: readonly (readonly [lines: number, share: number])[] =
    labels.length > manyLeaves
      ? [
          [2, 0.9],
          [1, 0.85],
        ]
      : [
          ...(detailed
            ? ([
                [1, 0.3],
                [1, 0.6],
              ] as const)
            : []),
          [3, 1],
          [2, 0.8],
          [2, 1],
          [1, 0.5],
          [1, 0.7],
          [1, 0.85],
          [1, 1],
        ];
  const byLines = [1, 2, 3].map((lines) => widthsIn(labels, lines));
  const found = shares.map(([lines, share]) =>
    Math.max(narrowestMeasure, Math.ceil(quantile(byLines[lines - 1] ?? [], share) * 100) / 100),
  );
  const sorted = [...new Set(found)].sort((a, b) => a - b);
  if (!detailed) return sorted;
  return sorted.flatMap((width, at) => {
    const before = sorted[at - 1];
    if (before === undefined || width - before <= 1) return [width];
    return [(2 * before + width) / 3, (before + 2 * width) / 3, width];
  });
}

/** How wide labels are in that many lines, or in as many as they can be broken into. */
function widthsIn(labels: readonly Label[], lines: number): readonly number[] {
  return labels
    .map((label) => {
      const all = labelBreaks(label, 400);
      return (all[Math.min(lines, all.length) - 1] ?? all[0])?.width ?? 0;
    })
    .sort((a, b) => a - b);
}

/** The value below which a share of sorted numbers lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))] ?? narrowestMeasure;
}
