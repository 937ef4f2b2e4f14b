import { createMemo, createSignal, type JSX, Show } from "solid-js";
import type { MapShape } from "../core/view/map-shape.ts";
import type { MapHandle } from "../render/map/mount-map.ts";
import { buildScene } from "../scene/build-scene.ts";
import { buildGeometry } from "../scene/geometry.ts";
import type { ThemeName } from "../scene/palette.ts";
import type { Scene } from "../scene/types.ts";
import type { Explorer } from "../state/explorer.ts";
import { ExportDialog } from "./export-dialog.tsx";
import { Legend } from "./legend.tsx";
import { MapView } from "./map-view.tsx";
import { windowShape } from "./window-shape.ts";

/** The stage: the map of the atlas in the reader's language and theme, or why there is none. */
export function Stage(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const [map, setMap] = createSignal<MapHandle>();
  const idOf = (shape: MapShape) => `map-${shape}-${explorer.language()}`;
  const shape = createMemo(windowShape((one) => explorer.atlas.positions[idOf(one)] !== undefined));
  const layoutId = () => idOf(shape());
  const layout = () => explorer.atlas.positions[layoutId()];
  const geometry = createMemo(() => {
    const places = layout();
    return places ? buildGeometry(explorer.graph, places, explorer.language()) : undefined;
  });
  const sceneFor = (theme: ThemeName): Scene | undefined => {
    const found = geometry();
    if (!found) return undefined;
    return buildScene({
      graph: explorer.graph,
      layoutId: layoutId(),
      geometry: found,
      language: explorer.language(),
      theme,
    });
  };
  const scene = createMemo(() => sceneFor(explorer.theme()));
  return (
    <Show when={scene()} fallback={<p class="stage-empty">{explorer.t("page.unplaced")}</p>}>
      {(drawn) => (
        <>
          <MapView explorer={explorer} scene={drawn()} shape={shape()} onMount={setMap} />
          <Legend explorer={explorer} scene={drawn()} />
          <ExportDialog explorer={explorer} sceneFor={sceneFor} viewport={() => map()?.viewport()} />
        </>
      )}
    </Show>
  );
}
