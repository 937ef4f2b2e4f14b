import type { MapShape } from "../../core/view/map-shape.ts";
import type { Language } from "../../i18n/text.ts";
import { buildScene } from "../../scene/build-scene.ts";
import { lanesForm } from "../../scene/form/lanes-form.ts";
import type { LayoutForm } from "../../scene/form/layout-form.ts";
import { mapForm } from "../../scene/form/map-form.ts";
import { buildGeometry, type Geometry, type Layout } from "../../scene/geometry.ts";
import type { ThemeName } from "../../scene/palette.ts";
import type { Scene } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";

/** Which of the drawn views, and for which shape of stage its places are made; those of the lanes for none. */
export type StageLayout =
  | { readonly view: "map"; readonly shape: MapShape }
  | { readonly view: "lanes"; readonly shape?: undefined };

/** A layout that is not among the atlas's own: what it is called, its places and form. */
interface PageLayout {
  readonly view: "page";
  readonly id: string;
  readonly places: Layout;
  readonly form: LayoutForm;
}

/** A layout in a language and theme; undefined where the atlas has no places for it. */
export type SceneOf = (
  layout: StageLayout | PageLayout,
  language: Language,
  theme: ThemeName,
) => Scene | undefined;

/** The name under which an atlas has the places of a layout in a language. */
export function layoutId(layout: StageLayout, language: Language): string {
  return layout.view === "map" ? `map-${layout.shape}-${language}` : `lanes-${language}`;
}

/** Makes the scenes of an atlas; the geometry of each layout, which is the costly part, once. */
export function createScenes({ atlas, graph }: Pick<Explorer, "atlas" | "graph">): SceneOf {
  const geometries = new Map<string, Geometry>();
  return (layout, language, theme) => {
    const id = layout.view === "page" ? layout.id : layoutId(layout, language);
    const places = layout.view === "page" ? layout.places : atlas.positions[id];
    if (!places) return undefined;
    const form = layout.view === "page" ? layout.form : layout.view === "lanes" ? lanesForm : mapForm;
    const geometry = geometries.get(id) ?? buildGeometry(graph, places, language, form);
    geometries.set(id, geometry);
    return buildScene({ graph, layoutId: id, geometry, language, theme });
  };
}
