import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import { seenAt } from "../../src/core/view/level.ts";
import { textWidth } from "../../src/layout/measure/text-width.ts";
import { boxesOf } from "../../src/scene/box.ts";
import type { Geometry } from "../../src/scene/geometry.ts";
import { crossings } from "../../src/scene/route/crossings.ts";
import type { RouteNode } from "../../src/scene/route/outline-port.ts";
import { throughBoxes } from "../../src/scene/route/through-boxes.ts";
import type { Stage } from "./place-map.ts";

/** What a reader could object to in a layout; ids name the offenders. */
export interface Inspection {
  readonly overlaps: readonly string[];
  readonly cutLabels: readonly string[];
  /** Ties that run through a box they do not end at, drawn unasked or on demand. */
  readonly throughBoxes: readonly string[];
  /** Crossings among the ties drawn unasked at the level that the layout opens at. */
  readonly crossings: number;
  readonly unplaced: readonly string[];
  readonly outside: readonly string[];
  /** Smallest label per type at fit in the stage, in CSS pixels. */
  readonly smallest: Readonly<Record<string, number>>;
  /** CSS pixels per scene unit at fit. */
  readonly scale: number;
}

/** Measures a layout in the terms it must hold, on the geometry that every picture uses. */
export function inspectLayout(graph: AtlasGraph, geometry: Geometry, stage: Stage): Inspection {
  const boxes = [...geometry.boxes.values()];
  const scale = Math.min(stage.width / geometry.size[0], stage.height / geometry.size[1]);
  const smallest: Record<string, number> = {};
  for (const box of boxes) {
    const { type } = graph.getNodeAttribute(box.id, "node");
    const shown = Math.round(box.label.fontSize * scale * 100) / 100;
    smallest[type] = Math.min(smallest[type] ?? shown, shown);
  }
  const runsThrough = throughBoxes(boxes);
  // A page shows what stands; what can be asked for on the screen needs a way too.
  const drawn = geometry.form.id === "page" ? (id: string) => geometry.tiers.get(id) !== "asked" : () => true;
  const sizes = boxesOf(geometry.form, graph, "zh");
  const unasked = graph.edges().filter((id) => {
    const standing = geometry.tiers.get(id) ?? "asked";
    return standing !== "asked" && seenAt(standing, geometry.form.level);
  });
  return {
    overlaps: pairs(boxes)
      .filter(([a, b]) => overlap(a, b))
      .map(([a, b]) => `${a.id} × ${b.id}`),
    cutLabels: boxes.filter(labelCut).map((box) => box.id),
    throughBoxes: graph
      .edges()
      .filter((id) => drawn(id) && runsThrough(geometry.way(id), graph.extremities(id))),
    crossings: crossings(
      unasked.map((id) => ({
        source: graph.source(id),
        target: graph.target(id),
        points: geometry.way(id),
      })),
    ),
    unplaced: [...sizes.keys()].filter((id) => !geometry.boxes.has(id)),
    outside: boxes.filter((box) => sticksOut(box, geometry.size)).map((box) => box.id),
    smallest,
    scale,
  };
}

/** Crossings that a map may have, and the page of one project, which shows a tie of every detail. */
const mostCrossings = { map: 12, lanes: 12, page: 17 } as const;

/** Whether the layout holds everything it must, sizes of labels apart. */
export function isSound(inspection: Inspection, form: keyof typeof mostCrossings): boolean {
  const { overlaps, cutLabels, throughBoxes, unplaced, outside } = inspection;
  const lists = [overlaps, cutLabels, throughBoxes, unplaced, outside];
  return lists.every((list) => list.length === 0) && inspection.crossings <= mostCrossings[form];
}

function labelCut(box: Geometry["boxes"] extends ReadonlyMap<string, infer B> ? B : never): boolean {
  const { lines, fontSize, lineHeight, fontWeight } = box.label;
  const widest = Math.max(...lines.map((line) => textWidth(line, fontSize, fontWeight)));
  return widest * 1.12 > box.width - box.dotRoom || lines.length * lineHeight > box.height;
}

function overlap(a: RouteNode, b: RouteNode): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

function sticksOut(box: RouteNode, [width, height]: readonly [number, number]): boolean {
  return (
    box.x - box.width / 2 < 0 ||
    box.y - box.height / 2 < 0 ||
    box.x + box.width / 2 > width ||
    box.y + box.height / 2 > height
  );
}

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}
