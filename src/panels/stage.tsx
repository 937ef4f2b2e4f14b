import { createMemo, createSignal, type JSX, Show, Suspense } from "solid-js";
import type { ViewId } from "../core/link/link-state.ts";
import type { MapShape } from "../core/view/map-shape.ts";
import type { MapHandle } from "../render/map/mount-map.ts";
import { buildScene } from "../scene/build-scene.ts";
import { lanesForm } from "../scene/form/lanes-form.ts";
import { mapForm } from "../scene/form/map-form.ts";
import { buildGeometry } from "../scene/geometry.ts";
import type { ThemeName } from "../scene/palette.ts";
import type { Scene } from "../scene/types.ts";
import type { Explorer } from "../state/explorer.ts";
import { Dialog } from "../ui/dialog.tsx";
import { fetched } from "../ui/fetched.tsx";
import { EmptyState } from "./empty-state.tsx";
import { Guarded } from "./guarded.tsx";
import { Legend } from "./legend.tsx";
import { MapView } from "./map-view.tsx";
import { viewIsDrawn } from "./view-registry.tsx";
import { windowShape } from "./window-shape.ts";

// Fetched when the first picture is made: most readers only look.
const ExportDialog = fetched(async () => (await import("./export-dialog.tsx")).ExportDialog);

/** The stage: the map or the lanes of the atlas in the reader's language and theme, or why there is none. */
export function Stage(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const [map, setMap] = createSignal<MapHandle>();
  const drawn = createMemo<ViewId>(
    (before) => (viewIsDrawn(explorer.view()) ? explorer.view() : before),
    "map",
  );
  const idOf = (shape: MapShape) => `map-${shape}-${explorer.language()}`;
  const mapShape = createMemo(windowShape((one) => explorer.atlas.positions[idOf(one)] !== undefined));
  const shape = () => (drawn() === "lanes" ? undefined : mapShape());
  const layoutId = () => {
    const fitting = shape();
    return fitting ? idOf(fitting) : `lanes-${explorer.language()}`;
  };
  const layout = () => explorer.atlas.positions[layoutId()];
  const geometry = createMemo(() => {
    const places = layout();
    const form = drawn() === "lanes" ? lanesForm : mapForm;
    return places ? buildGeometry(explorer.graph, places, explorer.language(), form) : undefined;
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
              shape={shape()}
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
            <Guarded
              explorer={explorer}
              name={explorer.t("command.export")}
              frame={(message) => (
                <Dialog
                  open={explorer.dialog() === "export"}
                  title={explorer.t("command.export")}
                  closeLabel={explorer.t("common.close")}
                  onClose={() => explorer.closeDialog()}
                >
                  {message}
                </Dialog>
              )}
            >
              <Suspense>
                <ExportDialog explorer={explorer} sceneFor={sceneFor} viewport={() => map()?.viewport()} />
              </Suspense>
            </Guarded>
          </Show>
        </>
      )}
    </Show>
  );
}
