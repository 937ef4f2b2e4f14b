import type { Core } from "cytoscape";
import type { Camera } from "../../core/link/link-state.ts";
import type { Scene } from "../../scene/types.ts";
import { boundsOf, fill, frameSubject, type Subject, type Viewport } from "./frame-subject.ts";
import type { StageRect } from "./free-rooms.ts";
import { onDensityChange } from "./free-rooms.ts";
import { stageViewports } from "./stage-viewports.ts";
import { anchorOf, boxesIn, fitZoomOf, furtherBoxesIn, placeInOther, wholeZoomOf } from "./to-elements.ts";

/** Something that lies over the stage. */
export interface Cover extends StageRect {
  /** Whether the whole map makes room for it too: not for what is small, or soon gone. */
  readonly lasting: boolean;
}

/** What the camera can be shown: the whole scene, a part of it, or a place. */
export type Sight = "all" | Subject | Camera;

/** Moves the map under its window. */
export interface CameraControl {
  /**
   * Brings something into the part of the stage that nothing lies over, and keeps it there when the stage, what lies
   * over it or the scene change, until the reader moves the map. `from` is where a steady movement begins, if not here.
   */
  bring(sight: Sight, animate: boolean, from?: Sight): void;
  /** The same for what is looked at for a while only: `lookBack` goes to where it began. */
  lookAside(sight: Sight, animate: boolean, from?: Sight): void;
  /** Goes back from what was looked at aside; nowhere once anything else was brought or the reader moved the map. */
  lookBack(animate: boolean): void;
  /** Zooms about the middle of the stage. */
  zoomBy(factor: number, animate: boolean): void;
  /** Zooms about a point of the stage, in CSS pixels, as far as allowed. */
  zoomAt(factor: number, x: number, y: number): void;
  place(): Camera;
  /** Whether it keeps all of the scene in sight, as it does at first. */
  showsAll(): boolean;
  /** The place from which all of a scene is seen that is read across its width; undefined where it is seen at first. */
  overview(): Camera | undefined;
  /** The zoom relative to the one that fits the whole scene. */
  relativeZoom(): number;
  /** The one of some nodes and ties that is nearest to the middle of the stage; undefined where none is drawn here. */
  nearest(ids: readonly string[]): string | undefined;
  /** The part of the stage, in CSS pixels, that a node, or a tie with both its ends, takes now. */
  onStage(id: string): StageRect | undefined;
  /** Moves up or down by CSS pixels, no further than the scene reaches. */
  scrollBy(pixels: number): void;
  /** Says what lies over the stage. */
  setCovers(covers: readonly Cover[], animate: boolean): void;
  /** The part of the scene that is on the stage. */
  viewport(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** How large a leaf's label is on the screen, in CSS pixels. */
  labelSize(): number;
  /** The zoom, relative to the one that fits the whole scene, at which a leaf's label has a size. */
  zoomForLabel(pixels: number): number;
  /** Another scene is drawn: keeps in sight what was, as far as that scene has it. */
  follow(before: Scene, change?: { readonly deeper: boolean; readonly anchor?: string | undefined }): void;
  dispose(): void;
}

const duration = 320;
/** How large a leaf's label is at least and at most where a picture comes in more or less detail, in CSS pixels. */
const readable = { least: 12, most: 20 } as const;
/** Below this width, in CSS pixels, nothing lies beside a column. */
const narrow = 598;

/** Whether a sight says by itself what is seen, wherever it is looked for from. */
function isWhole(sight: Sight | undefined): sight is Sight {
  return sight !== undefined && (sight === "all" || "zoom" in sight || sight.steady !== true);
}

/** The camera of a Cytoscape map; keeps what is seen when the window changes its size. */
export function cameraControl(
  cy: Core,
  container: HTMLElement,
  scene: () => Scene,
  /** The reader comes closer or goes away. */
  zoomed: () => void = () => {},
): CameraControl {
  let covers: readonly Cover[] = [];
  let sight: Sight | undefined = "all";
  /** What was seen before something was looked at aside, as long as nothing else moves the map. */
  let home: { readonly sight: Sight | undefined; readonly place: Camera } | undefined;
  /** Where a movement that has not ended yet goes. */
  let aim: Viewport | undefined;
  const measured = () => ({
    width: Math.max(1, container.clientWidth),
    height: Math.max(1, container.clientHeight),
  });
  let known = measured();
  // Told when it changes, and never asked for: to ask after something else has changed makes a browser lay out the page.
  const size = () => known;
  const { fitZoom, bound, about, placeOf, whole, inColumn, ...allowed } = stageViewports(scene, size);
  const here = (): Viewport => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const limits = () => {
    cy.minZoom(allowed.least());
    cy.maxZoom(allowed.most());
  };
  const boxes = boxesIn(scene);
  const further = furtherBoxesIn(scene);
  const framed = (what: Sight, now: Viewport): Viewport => {
    const all = whole(covers.filter(({ lasting }) => lasting));
    if (what === "all") return all;
    if ("zoom" in what) return inColumn(about(bound(what.zoom * fitZoom()), what.x, what.y));
    const around = allowed.around(now, covers);
    const found = frameSubject(what, boxes, around, what.steady ? further : undefined) ?? now;
    // What comes no closer than the whole is seen as a part of that, from which it would cut.
    return what.steady || around.acrossWidth || found.zoom > all.zoom * 1.001 ? found : all;
  };
  const go = (target: Viewport, animate: boolean) => {
    cy.stop();
    aim = undefined;
    const { zoom, pan } = here();
    if (Math.hypot(target.pan.x - pan.x, target.pan.y - pan.y) < 0.5 && target.zoom === zoom) return;
    if (!animate) {
      cy.viewport(target);
      return;
    }
    aim = target;
    cy.animate({
      ...target,
      duration,
      easing: "ease-in-out-cubic",
      complete: () => {
        if (aim !== target) return;
        aim = undefined;
        // A movement ends a rounding error beside where it was to end, and that may be another level.
        cy.viewport(target);
      },
    });
  };
  const see = (what: Sight, animate: boolean, from?: Sight) => {
    limits();
    const now = from === undefined ? (aim ?? here()) : framed(from, here());
    sight = what;
    go(framed(what, now), animate);
  };
  const bring: typeof see = (...wanted) => {
    home = undefined;
    see(...wanted);
  };
  const released = () => {
    sight = undefined;
    home = undefined;
    if (!aim) return;
    aim = undefined;
    cy.stop();
  };
  cy.on("dragpan pinchzoom", released);
  /** How far up a scene can be scrolled: what lies over its end lets that come out. */
  const inReach = (y: number) => {
    const { height } = size();
    const over = covers.map(({ top }) => top).filter((top) => top > height / 3);
    return allowed.inReach(y, cy.zoom(), Math.min(height, ...over));
  };
  // A finger goes up and down a column, and never quite straight.
  cy.on("dragpan", () => {
    if (size().width < narrow && allowed.isColumn(cy.zoom())) cy.pan({ x: 0, y: inReach(cy.pan().y) });
  });
  cy.on("pinchzoom", zoomed);
  /** The same nodes in more or less detail: words keep their size as far as they can be read, a node its place. */
  const keepLabel = (before: Scene, then: Viewport, anchor: string | undefined) => {
    limits();
    sight = undefined;
    const label = Math.min(readable.most, Math.max(readable.least, then.zoom * before.size));
    const zoom = bound(Math.max(label / Math.max(1, scene().size), fitZoom()));
    const middle = placeOf(then, size(), fitZoomOf(before, size()));
    const pair = anchorOf(middle, before, scene(), anchor);
    const across = scene().fit === "width";
    if (!pair || (!across && zoom <= fitZoom() * 1.001)) {
      see("all", false);
      return;
    }
    const [was, is] = pair;
    const point = { x: was.x * then.zoom + then.pan.x, y: was.y * then.zoom + then.pan.y };
    const { pan } = about(zoom, is.x, is.y, point);
    const { stage, scene: drawn } = allowed.around(then, []);
    go(inColumn({ zoom, pan: fill(pan, stage, drawn, zoom) }), false);
  };

  const resize = () => {
    const now = measured();
    if (now.width === known.width && now.height === known.height) return;
    const before = placeOf(aim ?? here(), known, fitZoomOf(scene(), known));
    known = now;
    cy.resize();
    if (sight === undefined) {
      limits();
      go(framed(before, here()), false);
    } else see(sight, false, before);
  };
  const watch = new ResizeObserver(resize);
  watch.observe(container);
  const unwatchDensity = onDensityChange(container.ownerDocument?.defaultView, () => cy.resize());
  return {
    bring,
    lookAside(what, animate, from) {
      if (from !== undefined || !home) home = { sight: from ?? sight, place: placeOf(aim ?? here()) };
      see(what, animate, from);
    },
    lookBack(animate) {
      if (!home) return;
      const { sight: before, place } = home;
      home = undefined;
      if (isWhole(before)) see(before, animate);
      else {
        see(place, animate);
        sight = before;
      }
    },
    zoomBy(factor, animate) {
      const now = placeOf(aim ?? here());
      released();
      limits();
      go(about(bound(now.zoom * fitZoom() * factor), now.x, now.y), animate);
      zoomed();
    },
    zoomAt(factor, x, y) {
      released();
      limits();
      const { zoom, pan } = here();
      go(about(bound(zoom * factor), (x - pan.x) / zoom, (y - pan.y) / zoom, { x, y }), false);
      zoomed();
    },
    place() {
      const { x, y, zoom } = placeOf(here());
      const round = (value: number, digits: number) => Math.round(value * digits) / digits;
      return { x: round(x, 10), y: round(y, 10), zoom: round(zoom, 1000) };
    },
    showsAll: () => sight === "all",
    overview() {
      const { width, height } = scene();
      const zoom = wholeZoomOf(scene(), size());
      return zoom < whole([]).zoom * 0.999
        ? { x: width / 2, y: height / 2, zoom: zoom / fitZoom() }
        : undefined;
    },
    relativeZoom: () => (aim?.zoom ?? cy.zoom()) / fitZoom(),
    labelSize: () => (aim?.zoom ?? cy.zoom()) * scene().size,
    zoomForLabel: (pixels) => pixels / (Math.max(1, scene().size) * fitZoom()),
    nearest(ids) {
      const { x, y } = placeOf(aim ?? here());
      const away = (id: string) => {
        const [box] = boxes(id);
        return box ? Math.hypot(box.x - x, box.y - y) : Infinity;
      };
      const [best] = [...ids].sort((a, b) => away(a) - away(b));
      return best !== undefined && away(best) < Infinity ? best : undefined;
    },
    onStage(id) {
      const box = boundsOf(boxes(id));
      const { zoom, pan } = here();
      return (
        box && {
          left: box.x1 * zoom + pan.x,
          top: box.y1 * zoom + pan.y,
          right: box.x2 * zoom + pan.x,
          bottom: box.y2 * zoom + pan.y,
        }
      );
    },
    scrollBy(pixels) {
      released();
      cy.pan({ x: cy.pan().x, y: inReach(cy.pan().y - pixels) });
    },
    setCovers(next, animate) {
      if (JSON.stringify(next) === JSON.stringify(covers)) return;
      covers = next;
      if (sight !== undefined && !(sight !== "all" && "zoom" in sight)) see(sight, animate);
    },
    viewport() {
      const { x1, y1, w, h } = cy.extent();
      return { x: x1, y: y1, width: w, height: h };
    },
    follow(before, change) {
      const then = aim ?? here();
      // A place among other nodes is none here.
      if (change?.deeper || before.fit !== scene().fit || !isWhole(home?.sight)) home = undefined;
      if (before.fit !== scene().fit) see("all", false);
      else if (change?.deeper) {
        const wanted = sight;
        keepLabel(before, then, change.anchor);
        // What was asked for may have a place only now.
        if (wanted !== undefined && wanted !== "all" && !("zoom" in wanted)) see(wanted, false);
      } else if (sight !== undefined && (sight === "all" || !("zoom" in sight))) see(sight, false);
      else {
        const place = placeOf(then, size(), fitZoomOf(before, size()));
        see(placeInOther(place, before, scene()), false);
        sight = undefined;
      }
    },
    dispose() {
      watch.disconnect();
      unwatchDensity();
    },
  };
}
