import {
  type Accessor,
  createEffect,
  createMemo,
  createResource,
  createSignal,
  ErrorBoundary,
  type JSX,
  on,
  onCleanup,
  onMount,
  Show,
  Suspense,
  untrack,
} from "solid-js";
import { importAgain } from "../../core/import-again.ts";
import { hidesRest } from "../../core/view/filter.ts";
import { type DrawnView, isDrawn } from "../../core/view/view-ids.ts";
import { withoutLooseGoals } from "../../core/view/visibility.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import { firstElements } from "../../render/map/to-elements.ts";
import {
  createScenes,
  fetchPinned,
  type SceneOf,
  type StageLayout,
  type ToldPart,
} from "../../scene/create-scenes.ts";
import type { Explorer } from "../../state/explorer.ts";
import { DialogDoor } from "../view/dialog-door.tsx";
import { dialogs } from "../view/dialogs.ts";
import { fetched } from "../view/fetched.tsx";
import { Guarded } from "../view/guarded.tsx";
import { afterPaint, whenIdle } from "../window/painted.ts";
import { leaveFirstPicture } from "./leave-first-picture.ts";
import { MapView } from "./map-view.tsx";
import { stageSize } from "./stage-size.ts";
import { toldPart, toldParts } from "./told-part.ts";

// Fetched when nothing else is to be done: a printer does not wait.
const StagePrint = fetched(() => import("./stage-print.tsx"), "StagePrint");

// Fetched when something first colours the map.
const LensBar = fetched(() => import("../lens/lens-bar.tsx"), "LensBar");
const findLens = importAgain(() => import("../../scene/lens/lens-scene.ts"));

// Fetched when a filter first leaves nothing.
const EmptyState = fetched(() => import("../view/empty-state.tsx"), "EmptyState");

/** Up to so many nodes the detail is placed before anything asks for it: of more that would take too long. */
const mostPrepared = 600;

/** The stage: the map or the lanes of the atlas, placed for it, in the reader's language and theme. */
export function Stage(props: {
  explorer: Explorer;
  /** Whether the page has come to rest. */
  idle: boolean;
  /** The map is made. */
  onMap(): void;
}): JSX.Element {
  const { explorer } = props;
  const { graph } = explorer;
  // Fetched when something first colours the map; that it could not be, what tells the colours says.
  const [lens] = createResource(
    () => explorer.lens() !== undefined,
    () => findLens().catch(() => undefined),
  );
  const placedScene = createScenes(explorer);
  const sceneOf: SceneOf = (layout, language, theme) => {
    const scene = placedScene(layout, language, theme);
    const asked = explorer.lens();
    const found = asked && !lens.loading ? lens() : undefined;
    return asked && found ? found.lensScene(scene, graph, asked, theme) : scene;
  };
  const [map, setMap] = createSignal<MapHandle>();
  const [room, setRoom] = createSignal<HTMLElement>();
  const { size, watch } = stageSize(room);
  onMount(watch);
  const drawn = createMemo<DrawnView>((before) => {
    const view = explorer.view();
    return isDrawn(view) ? view : before;
  }, "map");
  /** What is placed without the rest: what the reader asks to arrange, and in the lanes what a filter does not hide. */
  const only = createMemo(() => {
    const asked = drawn() === "lanes" ? hidesRest(explorer.filter()) : explorer.arranged();
    if (!asked) return undefined;
    const left = explorer.left();
    const within = explorer.focus() && left;
    const [filter, passing] = [explorer.filter(), explorer.passing()];
    return withoutLooseGoals(graph, left, { filter, passing, within, level: explorer.placed() });
  });
  const whole = createMemo((): StageLayout | undefined => {
    const sizes = size();
    const stage = drawn() === "map" && !only() ? sizes?.map : sizes?.own;
    return stage && { view: drawn(), stage, detail: explorer.detail(), only: only() };
  });
  const parts = createMemo(() => toldParts(graph, explorer.step()?.step, explorer.language()));
  const telling = (layout: StageLayout, told: ToldPart): StageLayout => ({
    ...layout,
    stage: size()?.own ?? layout.stage,
    told,
  });
  const told = createMemo((): ToldPart | undefined => {
    const layout = whole();
    const nodes = explorer.selected().filter((id) => graph.hasNode(id));
    return (
      layout &&
      toldPart(parts(), nodes, (told) =>
        sceneOf(telling(layout, told), explorer.language(), explorer.theme()),
      )
    );
  });
  const layout = createMemo((): StageLayout | undefined => {
    const layout = whole();
    const now = told();
    return layout && (now ? telling(layout, now) : layout);
  });
  const covered = () => !isDrawn(explorer.view()) && !explorer.beside();
  // As it was before what changes now.
  let wasCovered = covered();
  createEffect(() => {
    wasCovered = covered();
    if (wasCovered) leaveFirstPicture();
  });
  // What was pressed is answered before another picture is placed and drawn; where another view goes, that is seen at once.
  const due = afterPaint(layout, () => wasCovered && !covered());
  const stage = createMemo(() => due()?.stage);
  onCleanup(leaveFirstPicture);
  // Nothing is drawn, and Cytoscape not started, for a link to a view that does without it.
  const opened = createMemo((was: boolean) => was || !covered(), false);
  // Without what moves them, pinned nodes stand where they are placed.
  const [pins] = createResource(
    () => explorer.atlas.pins !== undefined,
    () => fetchPinned().catch(() => true),
  );
  const shown = createMemo(() => {
    const now = opened() && !pins.loading ? due() : undefined;
    return now && { layout: now, scene: sceneOf(now, explorer.language(), explorer.theme()) };
  });
  // What is chosen and has no room in the overview of a low stage has one in the detail; the reader may fold that again.
  createEffect(
    on(
      [explorer.selected, explorer.shownPath, stage, explorer.language, covered, () => pins.loading],
      ([selected, path]) => {
        const now = untrack(shown);
        if (now?.layout.view !== "map" || explorer.detail() || explorer.step() || covered()) return;
        const ends = (id: string) => (graph.hasEdge(id) ? graph.extremities(id) : [id]);
        const leftOut = new Set(now.scene.leftOut);
        if ((path?.nodes ?? selected.flatMap(ends)).some((id) => leftOut.has(id))) explorer.setDetail(true);
      },
    ),
  );
  createEffect(() => {
    const now = whole();
    if (!props.idle || now?.view !== "map" || now.detail || graph.order > mostPrepared) return;
    // The detail is there when it is asked for: its places, and the ways that take longest to find.
    whenIdle(() =>
      firstElements(placedScene({ ...now, detail: true }, explorer.language(), explorer.theme())),
    );
  });
  const door = (id: "export" | "share", layout: Accessor<StageLayout>) => {
    const Dialog = dialogs[id];
    return (
      <DialogDoor explorer={explorer} id={id}>
        <Dialog explorer={explorer} sceneOf={sceneOf} layout={layout()} viewport={() => map()?.viewport()} />
      </DialogDoor>
    );
  };
  return (
    <>
      <div class="stage-room" ref={setRoom} />
      <Show when={shown()}>
        {(drawn) => (
          <>
            <MapView
              explorer={explorer}
              scene={drawn().scene}
              layout={drawn().layout}
              sceneFor={(stage, language) =>
                sceneOf({ ...drawn().layout, stage }, language, explorer.theme())
              }
              covered={covered()}
              due={layout() !== due()}
              onMount={(mounted) => {
                setMap(mounted);
                props.onMap();
              }}
            />
            <Show when={!covered()}>
              <Show when={props.idle && isDrawn(explorer.view())}>
                <ErrorBoundary fallback={null}>
                  <Suspense>
                    <StagePrint explorer={explorer} view={drawn().layout.view} />
                  </Suspense>
                </ErrorBoundary>
              </Show>
              <Show when={explorer.lens()}>
                {(lens) => (
                  <Guarded
                    t={explorer.t}
                    name={explorer.t("view.map")}
                    frame={(message) => <div class="lens-bar">{message}</div>}
                  >
                    <LensBar explorer={explorer} lens={lens()} />
                  </Guarded>
                )}
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
      <Show when={layout()}>
        {(layout) => (
          <>
            {door("export", layout)}
            {door("share", layout)}
          </>
        )}
      </Show>
    </>
  );
}
