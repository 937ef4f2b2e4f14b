import {
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  lazy,
  on,
  onCleanup,
  onMount,
  Show,
} from "solid-js";
import { saySelection } from "../../core/say/say-selection.ts";
import { levelAtZoom, windowSize } from "../../core/view/level-at-zoom.ts";
import type { MapShape } from "../../core/view/map-shape.ts";
import type { StageRect } from "../../render/map/free-rooms.ts";
import { type MapEvents, type MapHandle, mountMap } from "../../render/map/mount-map.ts";
import type { Scene } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import { toldCamera } from "../camera/asked-camera.ts";
import { followCamera } from "../camera/follow-camera.ts";
import { createPointing } from "../hover/create-pointing.ts";
import { HoverLayer } from "../hover/hover-layer.tsx";
import { relationWords } from "../hover/relation-words.ts";
import { mediaMatches } from "../window/media-matches.ts";
import { loadFont } from "./load-font.ts";
import { mapAccents } from "./map-accents.ts";
import { createMapFocus } from "./map-focus.ts";
import { mapKeys } from "./map-keys.ts";
import { routeInIdle } from "./route-in-idle.ts";
import { ZoomTools } from "./zoom-tools.tsx";

// No build carries it: there the branch is dead.
const DragNodes = import.meta.env.DEV ? lazy(() => import("./drag-nodes.tsx")) : undefined;

/** The room that a pointer takes, on each side, in CSS pixels. */
const pointerRoom = 14;

/** How long a frame says how its map is zoomed, after a reader tried in vain, in milliseconds. */
const hintTime = 2500;

// The agreed name of the map is that of a group; a section would be a region.
const mapRole = "group";

/** The map: Cytoscape's picture of the scene, its keys, and what assistive technology hears of it. */
export function MapView(props: {
  explorer: Explorer;
  scene: Scene;
  /** Of the stage that the scene's places are made for; the lanes are made for none. */
  shape: MapShape | undefined;
  /** Whether another view lies over it. */
  covered: boolean;
  onMount(map: MapHandle): void;
}): JSX.Element {
  const { explorer } = props;
  const [ready, setReady] = createSignal(false);
  const [handle, setHandle] = createSignal<MapHandle>();
  const pointing = createPointing(explorer);
  const focus = createMapFocus(explorer, (id) =>
    pointing.stand(id, id === undefined ? undefined : handle()?.onStage(id)),
  );
  const standing = createMemo(() => new Map(props.scene.edges.map((edge) => [edge.id, edge.standing])));
  const spoken = () => {
    const id = focus.focused();
    if (id === undefined) return "";
    const { summary } = saySelection(explorer.graph, [id], explorer.language());
    return id === explorer.selection() ? `${summary} ${explorer.t("map.opened")}` : summary;
  };
  const [forced, contrast] = [
    mediaMatches("(forced-colors: active)"),
    mediaMatches("(prefers-contrast: more)"),
  ];
  const accents = createMemo(() =>
    mapAccents(explorer.theme(), { forced: forced(), contrast: contrast(), still: explorer.still() }),
  );
  let container: HTMLDivElement | undefined;
  let gone = false;
  let drawnFit = props.scene.fit;

  createEffect(() => {
    const tiers = standing();
    explorer.setStanding((id) => tiers.get(id) ?? "asked");
  });

  // Lanes have a column for every type: nothing waits for the reader to come closer.
  const showLevel = (relative: number) =>
    explorer.setLevel(
      props.shape === undefined ? "near" : levelAtZoom(relative, windowSize(window.innerWidth)),
    );

  const startCamera = followCamera(explorer, {
    map: () => (props.covered ? undefined : handle()),
    shape: () => props.shape,
    stage: () => container,
  });

  // Told for a moment, each time anew.
  const [hint, setHint] = createSignal<"wheel" | "finger">();
  let hinting: ReturnType<typeof setTimeout> | undefined;
  const withheld = (what: "wheel" | "finger") => {
    setHint(what);
    clearTimeout(hinting);
    hinting = setTimeout(() => setHint(undefined), hintTime);
  };
  onCleanup(() => clearTimeout(hinting));

  const draw = async () => {
    await loadFont(props.scene);
    if (!container || gone) return;
    const events: MapEvents = {
      choose: (id, besides) => {
        pointing.dismiss();
        if (id !== undefined && besides) explorer.toggleSelected(id);
        else if (!besides) explorer.select(id);
      },
      hover: (id, at) => {
        const spot = id !== undefined && explorer.graph.hasEdge(id) && at && around(at);
        pointing.point(id, spot || (id === undefined ? undefined : handle()?.onStage(id)));
      },
      moved: () => void pointing.dismiss(),
      zoom: showLevel,
      settled: () => {
        const settled = handle();
        if (settled && !props.covered) explorer.setCamera(toldCamera(explorer, props.shape, settled));
      },
      ready: () => setReady(true),
      withheld,
    };
    const map = mountMap(container, props.scene, accents(), events, explorer.embedded);
    startCamera(map);
    showLevel(map.relativeZoom());
    setHandle(map);
    props.onMount(map);
  };
  createEffect(
    on(
      () => props.covered,
      (covered) => {
        const map = handle();
        // The view that lay over it had no place; the map is where it was.
        if (!covered && map && Math.abs(map.relativeZoom() - 1) > 0.001)
          explorer.setCamera(toldCamera(explorer, props.shape, map));
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
        const other = scene.fit !== drawnFit;
        drawnFit = scene.fit;
        map.setScene(scene, now);
        if (other) startCamera(map);
        showLevel(map.relativeZoom());
      },
      { defer: true },
    ),
  );
  createEffect(() => {
    // Read even where nothing of it is used here: a scene of another language or theme has to be shown anew.
    void props.scene;
    void accents();
    const chosen = new Set(explorer.shownPath() ? [] : explorer.selected());
    const words = relationWords(explorer);
    handle()?.show({ visibility: explorer.visibility(), chosen, focused: focus.focused(), words });
  });
  createEffect(
    on(
      () => props.covered,
      (covered) => {
        if (covered) pointing.stand(undefined);
      },
    ),
  );
  createEffect(() => {
    if (ready()) onCleanup(routeInIdle(props.scene));
  });

  const title = () => explorer.atlas.graph.title[explorer.language()];
  return (
    <section
      class="map"
      classList={{ "map-covered": props.covered }}
      inert={props.covered}
      role={mapRole}
      aria-label={explorer.t(props.shape === undefined ? "map.lanes" : "map.group", { title: title() })}
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
      <Show when={hint()}>{(what) => <p class="map-hint">{explorer.t(`map.withheld.${what()}`)}</p>}</Show>
      <p id="map-keys" class="visually-hidden">
        {explorer.t("map.keys")}
      </p>
      <p class="visually-hidden" aria-live="polite">
        {spoken()}
      </p>
      <HoverLayer explorer={explorer} pointing={pointing} stage={() => container} />
      <ZoomTools explorer={explorer} />
      {DragNodes && <DragNodes explorer={explorer} map={handle()} layout={props.scene.layoutId} />}
    </section>
  );
}

function around({ x, y }: { readonly x: number; readonly y: number }): StageRect {
  return { left: x - pointerRoom, right: x + pointerRoom, top: y - pointerRoom, bottom: y + pointerRoom };
}
