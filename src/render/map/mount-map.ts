import cytoscape, { type Core } from "cytoscape";
import type { Camera } from "../../core/link/link-state.ts";
import type { Scene } from "../../scene/types.ts";
import { type CameraControl, cameraControl } from "./camera-control.ts";
import { type Drop, dragNodes } from "./drag-nodes.ts";
import { keepRing } from "./keep-ring.ts";
import { type MapAccents, mapStyle } from "./map-style.ts";
import { scrollByWheel } from "./scroll-by-wheel.ts";
import { type MapState, showPresence } from "./show-presence.ts";
import { firstElements } from "./to-elements.ts";

/** What the map reports; ids are those of nodes and ties. */
export interface MapEvents {
  /** Chosen by itself, or, with Shift, besides what is chosen. */
  choose(id: string | undefined, besides: boolean): void;
  hover(id: string | undefined): void;
  /** The zoom, relative to the one that fits the whole map, while it changes. */
  zoom(relative: number): void;
  /** Where the map is looked at, once a movement has ended. */
  camera(camera: Camera): void;
  /** Answers clicks from now on. */
  ready(): void;
}

/** A mounted map. */
export interface MapHandle extends CameraControl {
  /** Draws another scene at the same place; what was seen must be shown again. */
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

/** Draws a scene with Cytoscape inside `container` and reports what the reader does there. */
export function mountMap(
  container: HTMLElement,
  scene: Scene,
  accents: MapAccents,
  events: MapEvents,
): MapHandle {
  const cy = cytoscape({
    container,
    elements: firstElements(scene),
    style: mapStyle(accents),
    layout: { name: "preset" },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
  });
  let drawn = scene;
  let styled = accents;
  let over = false;
  const camera = cameraControl(cy, container, () => drawn);
  camera.fitAll(false);
  listen(cy, events, camera);
  const stopScrolling = scrollByWheel(container, camera, () => drawn.fit === "width");
  for (const canvas of container.querySelectorAll("canvas")) canvas.setAttribute("aria-hidden", "true");
  cy.one("render", () => events.ready());
  return {
    ...camera,
    setScene(next, nextAccents) {
      const place = camera.place();
      const resized = next.layoutId !== drawn.layoutId;
      drawn = next;
      cy.elements().remove();
      // While nothing is there to be styled twice, and not at all where the colours stay.
      if (nextAccents !== styled) cy.style(mapStyle(nextAccents));
      styled = nextAccents;
      cy.add(firstElements(next));
      if (resized) camera.fitAll(false);
      else camera.goTo(place, false);
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
      stopScrolling();
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
  cy.on("mouseover", "node, edge", (event) => events.hover(event.target.id()));
  cy.on("mouseout", "node, edge", () => events.hover(undefined));
  cy.on("zoom", () => {
    keepRing(cy);
    events.zoom(camera.relativeZoom());
  });
  let settling: ReturnType<typeof setTimeout> | undefined;
  cy.on("viewport", () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (!cy.destroyed()) events.camera(camera.place());
    }, 250);
  });
}
