import { createMemo, createSignal, type JSX, Show, Suspense } from "solid-js";
import type { ViewId } from "../../core/link/link-state.ts";
import type { MapShape } from "../../core/view/map-shape.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import { buildScene } from "../../scene/build-scene.ts";
import { lanesForm } from "../../scene/form/lanes-form.ts";
import { mapForm } from "../../scene/form/map-form.ts";
import { buildGeometry, type Geometry } from "../../scene/geometry.ts";
import type { ThemeName } from "../../scene/palette.ts";
import type { Scene } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { fetched } from "../../ui/fetched.tsx";
import { EmptyState } from "../view/empty-state.tsx";
import { Guarded } from "../view/guarded.tsx";
import { viewIsDrawn } from "../view/view-registry.tsx";
import { windowShape } from "../window/window-shape.ts";
import { Legend } from "./legend.tsx";
import { MapView } from "./map-view.tsx";

// Fetched when the first picture is made: most readers only look.
const ExportDialog = fetched(async () => (await import("../picture/export-dialog.tsx")).ExportDialog);

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
  // The ways of ties are found once, however often the reader comes back to a layout.
  const geometries = new Map<string, Geometry>();
  const geometry = () => {
    const places = layout();
    if (!places) return undefined;
    const form = drawn() === "lanes" ? lanesForm : mapForm;
    const known = geometries.get(layoutId());
    const found = known ?? buildGeometry(explorer.graph, places, explorer.language(), form);
    geometries.set(layoutId(), found);
    return found;
  };
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
  const covered = () => !viewIsDrawn(explorer.view());
  // Kept once it is there, so that closing can be seen and settings stay.
  const exporting = createMemo((was: boolean) => was || explorer.dialog() === "export", false);
  // Nothing is drawn, and Cytoscape not started, for a link to a view that does without it.
  const opened = createMemo((was: boolean) => was || !covered(), false);
  const scene = createMemo(() => (opened() ? sceneFor(explorer.theme()) : undefined));
  return (
    <Show when={layout()} fallback={<p class="stage-empty">{explorer.t("page.unplaced")}</p>}>
      <Show when={scene()}>
        {(drawn) => (
          <>
            <MapView
              explorer={explorer}
              scene={drawn()}
              shape={shape()}
              covered={covered()}
              onMount={setMap}
            />
            <Show when={!covered()}>
              <Legend explorer={explorer} scene={drawn()} />
              <Show when={explorer.passing().nodes.size === 0}>
                <div class="stage-note">
                  <EmptyState explorer={explorer} />
                </div>
              </Show>
            </Show>
          </>
        )}
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
    </Show>
  );
}
