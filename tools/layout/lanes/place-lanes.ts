import type { Language } from "../../../src/core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../../src/core/graph/build-graph.ts";
import { boxesOf } from "../../../src/scene/box.ts";
import { headingRoom } from "../../../src/scene/form/column-headings.ts";
import { lanesForm } from "../../../src/scene/form/lanes-form.ts";
import type { Layout } from "../../../src/scene/geometry.ts";
import { layoutOf } from "../layout-of.ts";
import { greatest, type Places } from "../parts.ts";
import type { Stage } from "../place-map.ts";
import { columnLefts } from "./column-lefts.ts";
import { laneParts } from "./lane-parts.ts";
import { placeLaneRows } from "./place-lane-rows.ts";
import { placeSideColumns } from "./place-side-columns.ts";

/** Around the whole page, in scene units. */
const margin = 20;

/**
 * Places every node of an atlas in lanes: a column per kind of node, a lane per project, as wide as the stage and as
 * high as it takes. The same atlas gives the same places.
 */
export function placeLanes(graph: AtlasGraph, language: Language, stage: Stage): Layout {
  const boxes = boxesOf(lanesForm, graph, language);
  const parts = laneParts(graph, boxes);
  const { lefts, right } = columnLefts(parts, margin, stage.width - margin);
  const places: Places = new Map();
  const top = margin + headingRoom;
  placeLaneRows(parts, lefts, top, places);
  placeSideColumns(graph, parts, lefts, top, places);
  const bottom = greatest([...places].map(([id, [, y]]) => y + (boxes.get(id)?.height ?? 0) / 2));
  return layoutOf(graph, places, right + margin, bottom + margin);
}
