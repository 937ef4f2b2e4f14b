import {
  createEffect,
  createMemo,
  createSignal,
  ErrorBoundary,
  type JSX,
  lazy,
  on,
  onCleanup,
  onMount,
  Show,
  Suspense,
} from "solid-js";
import type { Language } from "../../core/atlas/vocabulary.ts";
import { importAgain } from "../../core/import-again.ts";
import type { Camera, StageSize } from "../../core/link/link-state.ts";
import { withoutFew } from "../../core/view/visibility.ts";
import type { StageRect } from "../../render/map/free-rooms.ts";
import { type MapEvents, type MapHandle, mountMap } from "../../render/map/mount-map.ts";
import { isColumn, type StageLayout } from "../../scene/create-scenes.ts";
import type { Scene } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import { askedCamera } from "../camera/asked-camera.ts";
import { followCamera } from "../camera/follow-camera.ts";
import { leastBeside } from "../camera/subjects.ts";
import { createPointing } from "../hover/create-pointing.ts";
import { fetched } from "../view/fetched.tsx";
import { mediaMatches } from "../window/media-matches.ts";
import { painted } from "../window/painted.ts";
import { leaveFirstPicture } from "./leave-first-picture.ts";
import { loadFont } from "./load-font.ts";
import { mapAccents } from "./map-accents.ts";
import { createMapFocus, mapKeys } from "./map-keys.ts";
import { createMapWords } from "./map-words.tsx";
import { drawingAll } from "./told-part.ts";
import { ZoomTools } from "./zoom-tools.tsx";

// No build carries it: there the branch is dead.
const DragNodes = import.meta.env.DEV ? lazy(() => import("./drag-nodes.tsx")) : undefined;

// Fetched where the map is a column to scroll.
const ColumnStrip = fetched(() => import("./column-strip.tsx"), "ColumnStrip");

// Fetched when something is first pointed at; where it cannot be, the map says what it says without it.
const HoverLayer = fetched(() => import("../hover/hover-layer.tsx"), "HoverLayer");

// Fetched once the map is there: what it says of ties comes after them.
const loadTelling = importAgain(() => import("../hover/relation-words.ts"));

/** The room that a pointer takes, on each side, in CSS pixels. */
const pointerRoom = 14;

/** How large a leaf's label is where more detail comes by itself, and how small where it goes again, in CSS pixels. */
const detailAt = { comes: 27, goes: 8.5 } as const;
/** Below this zoom, relative to the one that fits the whole map, measures and institutions are not drawn. */
const farBelow = leastBeside * 0.99;

// The agreed name of the map is that of a group; a section would be a region.
const mapRole = "group";

/** The map: Cytoscape's picture of the scene, its keys, and what assistive technology hears of it. */
export function MapView(props: {
  explorer: Explorer;
  scene: Scene;
  /** What the scene's places are made for. */
  layout: StageLayout;
  /** The scene as it is placed for another stage, in another language. */
  sceneFor(stage: StageSize, language: Language): Scene;
  /** Whether another view lies over it. */
  covered: boolean;
  /** Whether another scene is on its way: until it is there, nothing is shown or looked for in this one. */
  due: boolean;
  onMount(map: MapHandle): void;
}): JSX.Element {
  const { explorer } = props;
  const [ready, setReady] = createSignal(false);
  const [handle, setHandle] = createSignal<MapHandle>();
  const [seen, setSeen] = createSignal<ReturnType<MapHandle["viewport"]>>();
  const pointing = createPointing(explorer);
  const placeOf = (id: string | undefined) => (id === undefined ? undefined : handle()?.onStage(id));
  const focus = createMapFocus(explorer, (id) => pointing.stand(id, placeOf(id)));
  const [forced, contrast] = [
    mediaMatches("(forced-colors: active)"),
    mediaMatches("(prefers-contrast: more)"),
  ];
  const accents = createMemo(() =>
    mapAccents(explorer.theme(), { forced: forced(), contrast: contrast(), still: explorer.still() }),
  );
  let container: HTMLDivElement | undefined;
  let gone = false;
  let drawn = { scene: props.scene, layout: props.layout };

  const isMap = () => props.layout.view === "map";
  const showLevel = (map: MapHandle, byReader: boolean) => {
    explorer.setFar(isMap() && props.scene.fit === "whole" && map.relativeZoom() < farBelow);
    if (!byReader || !isMap() || explorer.tour()) return;
    const label = map.labelSize();
    if (!explorer.detail() && label > detailAt.comes) explorer.setDetail(true);
    else if (explorer.detail() && label < detailAt.goes) explorer.setDetail(false);
  };

  /** What a link says of where the map is looked at: nothing where one that says nothing opens on the same. */
  const told = (map: MapHandle): Camera | undefined => {
    const opensElsewhere = explorer.selection() !== undefined || explorer.path() || explorer.focus();
    return map.showsAll() && !opensElsewhere
      ? undefined
      : { ...map.place(), stage: props.layout.stage, language: props.scene.language };
  };
  const startCamera = followCamera(explorer, {
    map: () => (props.covered || props.due ? undefined : handle()),
    asked: (camera) => askedCamera(camera, props.scene, props.sceneFor),
    stage: () => container,
  });

  const words = createMapWords(explorer, focus);
  const [tell, setTell] = createSignal<Awaited<ReturnType<typeof loadTelling>>["relationWords"]>();

  const draw = async () => {
    await loadFont(props.scene);
    // The page around it is seen first: to make the map takes longer than a frame.
    await painted();
    if (!container || gone) return;
    const events: MapEvents = {
      choose: (id, besides) => {
        pointing.dismiss();
        if (id !== undefined && besides) explorer.toggleSelected(id);
        else if (!besides) explorer.select(id);
      },
      hover: (id, at) => {
        const spot = id !== undefined && explorer.graph.hasEdge(id) && at && around(at);
        pointing.point(id, spot || placeOf(id));
      },
      moved: () => {
        pointing.dismiss();
        setSeen(handle()?.viewport());
      },
      zoom: (byReader) => {
        const map = handle();
        if (map) showLevel(map, byReader);
      },
      settled: () => {
        const map = handle();
        // A link to another view says nothing of the map beside it.
        if (map && !props.covered && !explorer.beside()) explorer.setCamera(told(map));
      },
      ready: () => setReady(true),
      drawn: leaveFirstPicture,
      withheld: words.withheld,
    };
    const map = mountMap(container, props.scene, accents(), events, explorer.embedded);
    // What cannot be had is not written: the card says it.
    void loadTelling().then(
      ({ relationWords }) => setTell(() => relationWords),
      () => {},
    );
    startCamera(map);
    showLevel(map, false);
    setHandle(map);
    setSeen(map.viewport());
    props.onMount(map);
  };
  createEffect(
    on(
      () => props.covered,
      (covered) => {
        const map = handle();
        // The view that lay over it had no place; the map is where it was.
        if (!covered && map) explorer.setCamera(told(map));
      },
      { defer: true },
    ),
  );
  // What is thrown after waiting reaches no boundary by itself.
  const [failure, setFailure] = createSignal<{ readonly error: unknown }>();
  onMount(() => void draw().catch((error: unknown) => setFailure({ error })));
  createEffect(() => {
    const failed = failure();
    if (failed) throw failed.error;
  });
  onCleanup(() => {
    gone = true;
    handle()?.dispose();
  });

  createEffect(
    on(
      [() => props.scene, accents],
      ([scene, now]) => {
        const map = handle();
        if (!map) return;
        const before = drawn;
        drawn = { scene, layout: props.layout };
        const { view, detail, only, told } = props.layout;
        const other = view !== before.layout.view || scene.fit !== before.scene.fit;
        const same = !other && scene.language === before.scene.language;
        map.setScene(scene, now, {
          deeper: same && !told && detail !== before.layout.detail && only === before.layout.only,
          animate: same && !explorer.still(),
          anchor: explorer.selection(),
        });
        if (other) startCamera(map);
        else if (view === "lanes" && only !== before.layout.only) map.bring("all", false);
        showLevel(map, false);
      },
      { defer: true },
    ),
  );
  createEffect(() => {
    if (props.due) return;
    // Read even where nothing of it is used here: a scene of another language or theme has to be shown anew.
    void props.scene;
    void accents();
    // What a step tells of is lit; marks are for what the reader has chosen.
    const chosen = new Set(explorer.shownPath() || explorer.showsStep() ? [] : explorer.selected());
    const all = explorer.visibility();
    const seen = isColumn(props.layout) ? withoutFew(explorer.graph, explorer.filter(), all) : all;
    const [visibility, level] = props.layout.told
      ? [drawingAll(seen), "near" as const]
      : [seen, explorer.level()];
    const said = tell()?.(explorer, props.scene, visibility) ?? [];
    const told = props.layout.told !== undefined;
    handle()?.show({ visibility, level, chosen, focused: focus.focused(), words: said, told });
  });
  createEffect(
    on(
      () => props.covered,
      (covered) => {
        if (covered) pointing.stand(undefined);
      },
    ),
  );
  /** Whether lanes go on beyond the right edge, which a window may cut between two of them. */
  const hasMore = () => {
    const part = seen();
    return !isMap() && part !== undefined && part.x + part.width < props.scene.width - 1;
  };
  const title = () => explorer.atlas.graph.title[explorer.language()];
  return (
    <section
      class="map"
      classList={{ "map-covered": props.covered, "is-lanes": !isMap(), "has-more": hasMore() }}
      inert={props.covered}
      role={mapRole}
      aria-label={explorer.t(isMap() ? "map.group" : "map.lanes", { title: title() })}
      data-ready={ready() ? "true" : "false"}
    >
      <div
        class="map-canvas"
        role="application"
        tabindex="0"
        aria-label={explorer.t("map.canvas")}
        aria-describedby="map-keys"
        onKeyDown={(event) => mapKeys(event, { explorer, scene: props.scene, map: handle(), focus })}
        onFocus={focus.onFocus}
        onBlur={focus.onBlur}
      >
        <div class="map-stage" ref={container} />
      </div>
      <words.Words />
      <Show when={pointing.pointed()}>
        <ErrorBoundary fallback={null}>
          <Suspense>
            <HoverLayer explorer={explorer} pointing={pointing} stage={() => container} />
          </Suspense>
        </ErrorBoundary>
      </Show>
      <Show when={isColumn(props.layout) && seen()}>
        {(part) => (
          <ErrorBoundary fallback={null}>
            <Suspense>
              <ColumnStrip
                explorer={explorer}
                scene={props.scene}
                seen={part()}
                go={(place: Camera) => handle()?.bring(place, !explorer.still())}
              />
            </Suspense>
          </ErrorBoundary>
        )}
      </Show>
      <ZoomTools explorer={explorer} />
      {DragNodes && (
        <DragNodes explorer={explorer} map={handle()} layout={props.layout} size={props.scene.size} />
      )}
    </section>
  );
}

function around({ x, y }: { readonly x: number; readonly y: number }): StageRect {
  return { left: x - pointerRoom, right: x + pointerRoom, top: y - pointerRoom, bottom: y + pointerRoom };
}
