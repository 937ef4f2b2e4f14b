import type { Language } from "../../src/core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import { boxesOf } from "../../src/scene/box.ts";
import { mapForm } from "../../src/scene/form/map-form.ts";
import type { Layout } from "../../src/scene/geometry.ts";
import { type Arrangement, arrangements } from "./arrange.ts";
import { collectParts, type MapParts } from "./collect-parts.ts";
import { layoutOf } from "./layout-of.ts";
import { orderSpine } from "./order-spine.ts";
import type { Places } from "./parts.ts";
import { placeSpine, type Reach, spineHeight, spineReach } from "./place-spine.ts";
import { placeTerritory } from "./place-territory.ts";
import { margin, type Spacing, streetGap } from "./spacing.ts";

/** The window a layout is made for: the stage in CSS pixels. */
export interface Stage {
  readonly width: number;
  readonly height: number;
}

/** Beside the spine: room for the lanes of project → organ ties. */
const laneRoom = 22;
const rowGaps = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
const columnGaps = [9, 12, 15, 18, 22, 26, 30];

/**
 * Places every node of an atlas for a stage: the projects as territories left and right of the spine, set so
 * that the whole is seen as large as possible. The same atlas gives the same places.
 */
export function placeMap(graph: AtlasGraph, language: Language, stage: Stage): Layout {
  const parts = collectParts(graph, boxesOf(mapForm, graph, language));
  const { arrangement, spacing, width, height } = choose(parts, stage);
  const places: Places = new Map();
  const rowTops = topsOf(arrangement, height);
  const side = (plans: Arrangement["left"], left: number, room: number) => {
    plans.forEach((plan, row) => {
      placeTerritory(plan, left, rowTops[row] ?? margin, room, spacing, places);
    });
  };
  const spine = spineReach(parts.spine);
  const spare = Math.max(0, width - usedWidth(arrangement, spine.left + spine.right));
  const leftRoom = arrangement.leftWidth + spare * shareOf(arrangement.leftWidth, arrangement.rightWidth);
  const rightRoom = arrangement.rightWidth + spare * shareOf(arrangement.rightWidth, arrangement.leftWidth);
  side(arrangement.left, margin, leftRoom);
  side(arrangement.right, width - margin - rightRoom, rightRoom);
  const middle = margin + spine.left + (arrangement.left.length === 0 ? 0 : leftRoom + laneRoom);
  const reaches = reachesOf(rowTops, height);
  placeSpine(orderSpine(graph, parts.spine, places), middle, reaches, places);
  return layoutOf(graph, places, width, height);
}

interface Choice {
  readonly arrangement: Arrangement;
  readonly spacing: Spacing;
  readonly width: number;
  readonly height: number;
}

/** What an order that is harder to read must gain in size to be taken, per step of disorder. */
const disorderCost = 0.03;

/** The arrangement that fits the stage largest; among equals the airiest. */
function choose(parts: MapParts, stage: Stage): Choice {
  const reach = spineReach(parts.spine);
  const spine = reach.left + reach.right;
  const tall = spineHeight(parts.spine) + streetGap;
  let best: Choice | undefined;
  let bestScore = 0;
  for (const spacing of spacings) {
    for (const arrangement of arrangements(parts.territories, spacing)) {
      const width = usedWidth(arrangement, spine);
      const height = Math.max(arrangement.height, tall) + 2 * margin;
      const scale = Math.min(stage.width / width, stage.height / height);
      const score = scale * (1 - disorderCost * arrangement.disorder);
      if (score <= bestScore * 1.0001) continue;
      bestScore = score;
      best = {
        arrangement,
        spacing,
        width: Math.max(width, stage.width / scale),
        height: Math.max(height, stage.height / scale),
      };
    }
  }
  if (!best) throw new Error("no arrangement");
  return best;
}

/** Airiest first. */
const spacings: readonly Spacing[] = rowGaps
  .flatMap((rowGap) => columnGaps.map((columnGap) => ({ rowGap, columnGap })))
  .sort((a, b) => b.rowGap * 2 + b.columnGap - a.rowGap * 2 - a.columnGap);

function usedWidth(arrangement: Arrangement, spine: number): number {
  const lanes = (arrangement.left.length > 0 ? laneRoom : 0) + (arrangement.right.length > 0 ? laneRoom : 0);
  return arrangement.leftWidth + arrangement.rightWidth + spine + lanes + 2 * margin;
}

const shareOf = (one: number, other: number) => (one + other === 0 ? 0 : one / (one + other));

/** Where each row of territories begins; spare height goes between the rows. */
function topsOf(arrangement: Arrangement, height: number): readonly number[] {
  const rows = arrangement.rowHeights;
  const spare = Math.max(0, height - 2 * margin - arrangement.height);
  const extra = spare / (rows.length + 1);
  let y = margin + extra / 2;
  return rows.map((rowHeight) => {
    const top = y;
    y += rowHeight + streetGap + extra;
    return top;
  });
}

/** The streets between rows of territories stay free across the spine, too. */
function reachesOf(rowTops: readonly number[], height: number): readonly Reach[] {
  return rowTops.map((top, index) => {
    const next = rowTops[index + 1];
    return { from: index === 0 ? margin : top - 8, to: next === undefined ? height - margin : next - 18 };
  });
}
