import cytoscape, { type Core, type SingularElementArgument } from "cytoscape";
import type { Scene } from "../../scene/types.ts";
import { type CameraControl, cameraControl } from "./camera-control.ts";
import { lineLayer } from "./line-layer.ts";
import { type MapAccents, mapStyle } from "./map-style.ts";
import { moveNodes } from "./move-nodes.ts";
import { fadeOver, imagesAreThere, readTexturesLast, setPreciseText } from "./renderer.ts";
import { lights, type MapState, showPresence, writeWords } from "./show-presence.ts";
import { firstElements } from "./to-elements.ts";
import { type Drop, dragNodes, holdPointer, turnWheel } from "./turn-wheel.ts";
import { updateFocusRing } from "./update-focus-ring.ts";

/** What the map reports; ids are those of nodes and ties. */
export interface MapEvents {
  /** Chosen by itself, or, with Shift, besides what is chosen. */
  choose(id: string | undefined, besides: boolean): void;
  /** Pointed at, by what can point without pressing; where, in CSS pixels of the stage. */
  hover(id: string | undefined, at?: { readonly x: number; readonly y: number }): void;
  /** The map begins to move, or moves on. */
  moved(): void;
  /** The zoom while it changes, and whether the reader changes it. */
  zoom(byReader: boolean): void;
  /** A movement has ended. */
  settled(): void;
  /** Answers clicks from now on. */
  ready(): void;
  /** Is drawn for the first time with all that is in it. */
  drawn(): void;
  /** In a frame of another page: the wheel, or one finger, was left to that page. */
  withheld(what: "wheel" | "finger"): void;
}

/** A mounted map. */
export interface MapHandle extends CameraControl {
  /**
   * Draws another scene as it was shown before, and keeps in sight what was. What is `deeper` or less deep keeps the size
   * of its words, and a node its place on the screen; `animate` lets nodes go from where they were.
   */
  setScene(scene: Scene, accents: MapAccents, change?: SceneChange): void;
  show(state: MapState): void;
  /** On the development page only: lets nodes be dragged until the returned function is called. */
  letDrag?(drop: Drop): () => void;
  /** Ends it; ending twice is harmless. */
  dispose(): void;
}

/** How one scene follows another. */
interface SceneChange {
  /** Whether it is the same picture in more or less detail. */
  readonly deeper: boolean;
  readonly animate: boolean;
  /** The node that stays where it is on the screen; the one nearest to the middle where none is named. */
  readonly anchor?: string | undefined;
}

/**
 * Draws a scene with Cytoscape inside `container` and reports what the reader does there. A `framed` map, one in
 * another page, leaves that page the wheel and one finger.
 */
export function mountMap(
  container: HTMLElement,
  scene: Scene,
  accents: MapAccents,
  events: MapEvents,
  framed = false,
): MapHandle {
  let drawn = scene;
  const stops = [
    // Before Cytoscape, which would zoom in its own way.
    turnWheel(container, () => camera, {
      scrolls: () => drawn.fit === "width",
      framed,
      withheld: () => events.withheld("wheel"),
    }),
    holdPointer(container),
    ...(framed ? [twoFingers(container, () => events.withheld("finger"))] : []),
  ];
  const cy = cytoscape({
    container,
    elements: firstElements(scene),
    style: mapStyle(accents),
    layout: { name: "preset", fit: false },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  setPreciseText(cy, container.ownerDocument);
  readTexturesLast(cy);
  let styled = accents;
  let over = false;
  let arriving = () => {};
  const ground = lineLayer(container);
  ground.draw(scene, accents);
  const follow = () => ground.move(cy.pan(), cy.zoom());
  cy.on("render viewport", follow);
  const camera = cameraControl(
    cy,
    container,
    () => drawn,
    () => events.zoom(true),
  );
  camera.bring("all", false);
  listen(cy, events);
  const leave = () => events.hover(undefined);
  container.addEventListener("pointerleave", leave);
  for (const canvas of container.querySelectorAll("canvas")) {
    canvas.setAttribute("aria-hidden", "true");
    // Cytoscape forbids the browser every touch; one finger belongs to the page around.
    if (framed) canvas.style.touchAction = "pan-x pan-y";
  }
  let shown: MapState | undefined;
  let endFade = () => {};
  cy.on("viewport", () => endFade());
  const show = (state: MapState): boolean => {
    const stood = shown?.focused;
    shown = state;
    const changed = showPresence(cy, drawn, state);
    ground.show(state.visibility, state.level, lights(drawn, state));
    if (stood !== undefined || state.focused !== undefined) updateFocusRing(cy);
    return changed;
  };
  cy.on("zoom", () => {
    if (shown?.focused !== undefined) updateFocusRing(cy);
    if (shown?.words?.length) writeWords(cy, drawn, shown);
  });
  cy.one("render", () => events.ready());
  // Dots and signs are read as pictures, which takes longer than the first drawing.
  const watchImages = () => {
    if (!imagesAreThere(cy)) return;
    cy.off("render", watchImages);
    events.drawn();
  };
  cy.on("render", watchImages);
  return {
    ...camera,
    setScene(next, nextAccents, change) {
      const before = drawn;
      const then = { zoom: cy.zoom(), pan: { ...cy.pan() } };
      arriving();
      drawn = next;
      cy.elements().remove();
      // While nothing is there to be styled twice, and not at all where the colours stay.
      if (nextAccents !== styled) cy.style(mapStyle(nextAccents));
      styled = nextAccents;
      cy.add(firstElements(next));
      ground.draw(next, nextAccents);
      if (shown) show(shown);
      if (next.layoutId === before.layoutId) return;
      camera.follow(before, change);
      if (!change?.animate) return;
      ground.setSeen(false);
      arriving = moveNodes(cy, before, next, then, () => ground.setSeen(true));
    },
    show(state) {
      const fades = shown !== undefined && !styled.still && !styled.forced;
      if (!show(state) || !fades) return;
      endFade();
      endFade = fadeOver(container);
    },
    ...(import.meta.env.DEV && { letDrag: (drop: Drop) => dragNodes(cy, drop) }),
    dispose() {
      if (over) return;
      over = true;
      for (const stop of stops) stop();
      container.removeEventListener("pointerleave", leave);
      camera.dispose();
      ground.dispose();
      cy.destroy();
    },
  };
}

function listen(cy: Core, events: MapEvents): void {
  cy.on("tap", (event) => {
    const besides = event.originalEvent?.shiftKey === true;
    events.choose(event.target === cy ? undefined : idOf(event.target), besides);
  });
  cy.on("mousemove", ({ target, originalEvent, renderedPosition }) => {
    // A finger points at nothing: what it touched would stay lit. Some browsers tell of it as of a mouse, too.
    if (!isTouch(originalEvent)) events.hover(target === cy ? undefined : idOf(target), renderedPosition);
  });
  cy.on("zoom", () => events.zoom(false));
  let settling: ReturnType<typeof setTimeout> | undefined;
  cy.on("viewport", () => {
    events.moved();
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (!cy.destroyed()) events.settled();
    }, 250);
  });
}

/** The node or tie that an element stands for. */
function idOf(element: SingularElementArgument): string {
  return element.isNode() ? element.data("node") : element.id();
}

/** Whether a mouse event only repeats what a finger did. */
function isTouch(event: MouseEvent & { readonly sourceCapabilities?: { firesTouchEvents: boolean } | null }) {
  return event.sourceCapabilities?.firesTouchEvents === true;
}

/**
 * Leaves one finger to the page around a framed map, and two to the map. To be called on an element around the one
 * where Cytoscape listens; says when a finger was left to the page. Returns what ends it.
 */
function twoFingers(container: HTMLElement, withheld: () => void): () => void {
  const move = (event: TouchEvent) => {
    if (event.touches.length > 1) {
      // Or the browser would scroll with both.
      if (event.cancelable) event.preventDefault();
      return;
    }
    event.stopPropagation();
    withheld();
  };
  container.addEventListener("touchmove", move, { capture: true, passive: false });
  return () => container.removeEventListener("touchmove", move, { capture: true });
}
