import { type Language, languages } from "../../src/core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import { mapShapes, mapStages } from "../../src/core/view/map-shape.ts";
import { lanesForm } from "../../src/scene/form/lanes-form.ts";
import type { LayoutForm } from "../../src/scene/form/layout-form.ts";
import { mapForm } from "../../src/scene/form/map-form.ts";
import type { Layout } from "../../src/scene/geometry.ts";
import { placeLanes } from "./lanes/place-lanes.ts";
import { placeMap, type Stage } from "./place-map.ts";

/** One layout of an atlas: of which form, for which window and in which language. */
export interface LayoutKind {
  readonly id: string;
  readonly form: LayoutForm;
  readonly language: Language;
  readonly stage: Stage;
  /** Places everything that the layout holds. */
  place(graph: AtlasGraph, language: Language, stage: Stage): Layout;
}

/** A page that scrolls down: only its width is given, in CSS pixels. */
const lanesStage: Stage = { width: 1440, height: Number.POSITIVE_INFINITY };

/** Every layout that `layout` makes. */
export const layoutKinds: readonly LayoutKind[] = [
  ...mapShapes.flatMap((shape) =>
    languages.map((language) => ({
      id: `map-${shape}-${language}`,
      form: mapForm,
      language,
      stage: mapStages[shape],
      place: placeMap,
    })),
  ),
  ...languages.map((language) => ({
    id: `lanes-${language}`,
    form: lanesForm,
    language,
    stage: lanesStage,
    place: placeLanes,
  })),
];
