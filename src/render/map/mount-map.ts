import cytoscape, { type Core } from "cytoscape";
import type { Scene } from "../../scene/types.ts";
import { type CameraControl, cameraControl } from "./camera-control.ts";
import { type Drop, dragNodes } from "./drag-nodes.ts";
import { holdPointer } from "./hold-pointer.ts";
import { keepRing } from "./keep-ring.ts";
import { type MapAccents, mapStyle } from "./map-style.ts";
import { type MapState, showPresence } from "./show-presence.ts";
import { firstElements } from "./to-elements.ts";
import { turnWheel } from "./turn-wheel.ts";
import { twoFingers } from "./two-fingers.ts";

/** What the map reports; ids are those of nodes and ties. */
export interface MapEvents {
  /** Chosen by itself, or, with Shift, besides what is chosen. */
  choose(id: string | undefined, besides: boolean): void;
  /** Pointed at, by what can point without pressing; where, in CSS pixels of the stage. */
  hover(id: string | undefined, at?: { readonly x: number; readonly y: number }): void;
  /** The map begins to move, or moves on. */
  moved(): void;
  /** The zoom, relative to the one that fits the whole map, while it changes. */
  zoom(relative: number): void;
  /** A movement has ended. */
  settled(): void;
  /** Answers clicks from now on. */
  ready(): void;
  /** In a frame of another page: the wheel, or one finger, was left to that page. */
  withheld(what: "wheel" | "finger"): void;
}

/** A mounted map. */
export interface MapHandle extends CameraControl {
  /** Draws another scene and keeps in sight what was; presence must be shown again. */
  setScene(scene: Scene, accents: MapAccents): void;
  show(state: MapState): void;
  /** On the development page only: lets nodes be dragged until the returned function is called. */
  letDrag?(drop: Drop): () => void;
  /** All that is seen of the map now, wherever it lies, as the address of a picture; at once, for printers do not wait. */
  wholePicture(): string;
  /** Ends it; ending twice is harmless. */
  dispose(): void;
}

/** Pixels of a picture of the whole map to a scene unit at most, and of its longer side. */
const [sharpest, mostPixels] = [3, 6000];

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
    layout: { name: "preset" },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  let styled = accents;
  let over = false;
  const camera = cameraControl(cy, container, () => drawn);
  camera.bring("all", false);
  listen(cy, events, camera);
  const leave = () => events.hover(undefined);
  container.addEventListener("pointerleave", leave);
  for (const canvas of container.querySelectorAll("canvas")) {
    canvas.setAttribute("aria-hidden", "true");
    // Cytoscape forbids the browser every touch; one finger belongs to the page around.
    if (framed) canvas.style.touchAction = "pan-x pan-y";
  }
  cy.one("render", () => events.ready());
  return {
    ...camera,
    setScene(next, nextAccents) {
      const before = drawn;
      drawn = next;
      cy.elements().remove();
      // While nothing is there to be styled twice, and not at all where the colours stay.
      if (nextAccents !== styled) cy.style(mapStyle(nextAccents));
      styled = nextAccents;
      cy.add(firstElements(next));
      if (next.layoutId !== before.layoutId) camera.follow(before);
    },
    show: (state) => {
      showPresence(cy, drawn, state);
      keepRing(cy);
    },
    wholePicture() {
      const scale = Math.min(sharpest, mostPixels / Math.max(drawn.width, drawn.height));
      return cy.png({ full: true, scale, bg: drawn.background });
    },
    ...(import.meta.env.DEV && { letDrag: (drop: Drop) => dragNodes(cy, drop) }),
    dispose() {
      if (over) return;
      over = true;
      for (const stop of stops) stop();
      container.removeEventListener("pointerleave", leave);
      camera.dispose();
      cy.destroy();
    },
  };
}

function listen(cy: Core, events: MapEvents, camera: CameraControl): void {
  cy.on("tap", (event) => {
    const besides = event.originalEvent?.shiftKey === true;
    events.choose(event.target === cy ? undefined : event.target.id(), besides);
  });
  cy.on("mousemove", ({ target, originalEvent, renderedPosition }) => {
    // A finger points at nothing: what it touched would stay lit. Some browsers tell of it as of a mouse, too.
    if (!isTouch(originalEvent)) events.hover(target === cy ? undefined : target.id(), renderedPosition);
  });
  cy.on("zoom", () => {
    keepRing(cy);
    events.zoom(camera.relativeZoom());
  });
  let settling: ReturnType<typeof setTimeout> | undefined;
  cy.on("viewport", () => {
    events.moved();
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (!cy.destroyed()) events.settled();
    }, 250);
  });
}

/** Whether a mouse event only repeats what a finger did. */
function isTouch(event: MouseEvent & { readonly sourceCapabilities?: { firesTouchEvents: boolean } | null }) {
  return event.sourceCapabilities?.firesTouchEvents === true;
}
