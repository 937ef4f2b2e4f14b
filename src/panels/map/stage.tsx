import { createMemo, createSignal, type JSX, Show } from "solid-js";
import type { ViewId } from "../../core/link/link-state.ts";
import { isDrawn } from "../../core/view/view-ids.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import type { Explorer } from "../../state/explorer.ts";
import { atlasFile, isUnfetched } from "../../state/fetch-text.ts";
import { closeLanes } from "../lanes/close-lanes.ts";
import { fitLanes } from "../lanes/fit-lanes.ts";
import { Unfetched } from "../shell/unfetched.tsx";
import { DialogDoor } from "../view/dialog-door.tsx";
import { fetched } from "../view/fetched.tsx";
import { Guarded } from "../view/guarded.tsx";
import { printing } from "../window/printing.ts";
import { windowShape } from "../window/window-shape.ts";
import { layoutId, type SceneOf, type StageLayout } from "./create-scenes.ts";
import { MapView } from "./map-view.tsx";
import { StagePrint } from "./stage-print.tsx";

// Fetched when the first picture is made: most readers only look.
const ExportDialog = fetched(() => import("../picture/export-dialog.tsx"), "ExportDialog");

// Fetched when something is first shared.
const ShareDialog = fetched(() => import("../share/share-dialog.tsx"), "ShareDialog");

// Fetched when a filter first leaves nothing.
const EmptyState = fetched(() => import("../view/empty-state.tsx"), "EmptyState");

/** The stage: the map or the lanes of the atlas in the reader's language and theme, or why there is none. */
export function Stage(props: {
  explorer: Explorer;
  sceneOf: SceneOf;
  /** The atlas's folder. */
  folder: string;
  /** The folder with the atlas's pages, where it has some. */
  pagesIn: string | undefined;
}): JSX.Element {
  const { explorer, sceneOf } = props;
  const prints = printing();
  const [map, setMap] = createSignal<MapHandle>();
  const drawn = createMemo<ViewId>((before) => (isDrawn(explorer.view()) ? explorer.view() : before), "map");
  const mapShape = createMemo(
    windowShape(
      (shape) =>
        explorer.atlas.positions[layoutId({ view: "map", shape }, explorer.language())] !== undefined,
    ),
  );
  const layout = createMemo(
    (): StageLayout => (drawn() === "lanes" ? { view: "lanes" } : { view: "map", shape: mapShape() }),
  );
  const placed = () => explorer.atlas.positions[layoutId(layout(), explorer.language())] !== undefined;
  const covered = () => !isDrawn(explorer.view());
  // Nothing is drawn, and Cytoscape not started, for a link to a view that does without it.
  const opened = createMemo((was: boolean) => was || !covered(), false);
  const placedScene = createMemo(() =>
    opened() ? sceneOf(layout(), explorer.language(), explorer.theme()) : undefined,
  );
  const scene = createMemo(() => {
    const found = placedScene();
    return found && drawn() === "lanes" ? closeLanes(explorer, found) : found;
  });
  fitLanes(explorer, { scene: () => (drawn() === "lanes" ? scene() : undefined), map });
  return (
    <>
      <Show
        when={placed()}
        fallback={
          <Show
            when={isUnfetched(props.folder, "positions.json")}
            fallback={<p class="stage-empty">{explorer.t("page.unplaced")}</p>}
          >
            <div class="stage-empty">
              <Unfetched t={explorer.t} file={atlasFile(props.folder, "positions.json")} />
            </div>
          </Show>
        }
      >
        <Show when={scene()}>
          {(drawn) => (
            <>
              <MapView
                explorer={explorer}
                scene={drawn()}
                shape={layout().shape}
                covered={covered()}
                onMount={setMap}
              />
              <Show when={!covered()}>
                <Show when={prints() && map()}>
                  {(mounted) => <StagePrint explorer={explorer} scene={drawn()} map={mounted()} />}
                </Show>
                <Show when={explorer.passing().nodes.size === 0}>
                  <div class="stage-note">
                    <Guarded t={explorer.t} name={explorer.t("view.questions")}>
                      <EmptyState explorer={explorer} />
                    </Guarded>
                  </div>
                </Show>
              </Show>
            </>
          )}
        </Show>
        <DialogDoor explorer={explorer} id="export" name={explorer.t("command.export")}>
          <ExportDialog
            explorer={explorer}
            sceneOf={sceneOf}
            pagesIn={props.pagesIn}
            layout={layout()}
            viewport={() => map()?.viewport()}
          />
        </DialogDoor>
      </Show>
      <DialogDoor explorer={explorer} id="share" name={explorer.t("command.share")}>
        <ShareDialog
          explorer={explorer}
          sceneOf={sceneOf}
          layout={layout()}
          viewport={() => map()?.viewport()}
        />
      </DialogDoor>
    </>
  );
}
