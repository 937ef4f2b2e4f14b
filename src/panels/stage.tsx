import { createMemo, createSignal, type JSX, lazy, Show, Suspense } from "solid-js";
import type { ViewId } from "../core/link/link-state.ts";
import type { MapHandle } from "../render/map/mount-map.ts";
import type { Explorer } from "../state/explorer.ts";
import { createScenes, layoutId, type StageLayout } from "./create-scenes.ts";
import { EmptyState } from "./empty-state.tsx";
import { Legend } from "./legend.tsx";
import { MapView } from "./map-view.tsx";
import { viewIsDrawn } from "./view-registry.tsx";
import { windowShape } from "./window-shape.ts";

// Fetched when the first picture is made: most readers only look.
const ExportDialog = lazy(async () => ({
  default: (await import("./export/export-dialog.tsx")).ExportDialog,
}));

/** The stage: the map or the lanes of the atlas in the reader's language and theme, or why there is none. */
export function Stage(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const [map, setMap] = createSignal<MapHandle>();
  const drawn = createMemo<ViewId>(
    (before) => (viewIsDrawn(explorer.view()) ? explorer.view() : before),
    "map",
  );
  const mapShape = createMemo(
    windowShape(
      (shape) =>
        explorer.atlas.positions[layoutId({ view: "map", shape }, explorer.language())] !== undefined,
    ),
  );
  const layout = createMemo(
    (): StageLayout => (drawn() === "lanes" ? { view: "lanes" } : { view: "map", shape: mapShape() }),
  );
  const sceneOf = createScenes(explorer);
  const scene = createMemo(() => sceneOf(layout(), explorer.language(), explorer.theme()));
  const covered = () => !viewIsDrawn(explorer.view());
  // Kept once it is there, so that closing can be seen and settings stay.
  const exporting = createMemo((was: boolean) => was || explorer.dialog() === "export", false);
  // Cytoscape is not started for a link to a view that does without it.
  const opened = createMemo((was: boolean) => was || !covered(), false);
  return (
    <Show when={scene()} fallback={<p class="stage-empty">{explorer.t("page.unplaced")}</p>}>
      {(drawn) => (
        <>
          <Show when={opened()}>
            <MapView
              explorer={explorer}
              scene={drawn()}
              shape={layout().shape}
              covered={covered()}
              onMount={setMap}
            />
          </Show>
          <Show when={!covered()}>
            <Legend explorer={explorer} scene={drawn()} />
            <Show when={explorer.passing().nodes.size === 0}>
              <div class="stage-note">
                <EmptyState explorer={explorer} />
              </div>
            </Show>
          </Show>
          <Show when={exporting()}>
            <Suspense>
              <ExportDialog
                explorer={explorer}
                sceneOf={sceneOf}
                layout={layout()}
                viewport={() => map()?.viewport()}
              />
            </Suspense>
          </Show>
        </>
      )}
    </Show>
  );
}
