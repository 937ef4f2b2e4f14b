import type { Core } from "cytoscape";
import type { Camera } from "../../core/link/link-state.ts";
import type { Scene } from "../../scene/types.ts";

/** Parts of the stage, in CSS pixels, that panels lie over. */
export interface Insets {
  readonly right: number;
  readonly bottom: number;
}

/** Moves the map under its window. */
export interface CameraControl {
  fitAll(animate: boolean): void;
  /** Brings nodes or ties to fill the stage, never closer than `closest` times the fitted size. */
  fitTo(ids: readonly string[], animate: boolean, closest?: number): void;
  /**
   * Moves as little as needed for a node, or a whole tie, to be seen beside the panels; comes closer where that is too
   * small, but never so close that the ends of a tie no longer fit.
   */
  reveal(id: string, animate: boolean, closeness: number): void;
  /** Zooms about the middle of the stage. */
  zoomBy(factor: number, animate: boolean): void;
  goTo(camera: Camera, animate: boolean): void;
  place(): Camera;
  /** The zoom relative to the one that the scene opens with. */
  relativeZoom(): number;
  /** Moves up or down by CSS pixels, no further than the scene reaches. */
  scrollBy(pixels: number): void;
  setInsets(insets: Insets): void;
  /** The part of the scene that is on the stage. */
  viewport(): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  dispose(): void;
}

const duration = 320;
const farthest = 0.6;
const closestZoom = 9;
/** By what part zooms may differ and still count as one. */
const sameZoom = 0.001;

/** The camera of a Cytoscape map; keeps what is seen when the window changes its size. */
export function cameraControl(cy: Core, container: HTMLElement, scene: () => Scene): CameraControl {
  let insets: Insets = { right: 0, bottom: 0 };
  const size = () => ({
    width: Math.max(1, container.clientWidth),
    height: Math.max(1, container.clientHeight),
  });
  const wholeZoom = () => Math.min(size().width / scene().width, size().height / scene().height);
  const fitZoom = () => (scene().fit === "width" ? size().width / scene().width : wholeZoom());
  const leastZoom = () => Math.min(fitZoom(), wholeZoom() / farthest) * farthest;
  const bound = (zoom: number) => Math.min(fitZoom() * closestZoom, Math.max(leastZoom(), zoom));
  let whole = true;
  const move = (zoom: number, x: number, y: number, animate: boolean, room = insets) => {
    const middle = { x: (size().width - room.right) / 2, y: (size().height - room.bottom) / 2 };
    const target = { zoom, pan: { x: middle.x - x * zoom, y: middle.y - y * zoom } };
    cy.stop();
    if (animate) cy.animate({ ...target, duration, easing: "ease-in-out-cubic" });
    else cy.viewport(target);
  };
  const limits = () => {
    cy.minZoom(leastZoom());
    cy.maxZoom(fitZoom() * closestZoom);
  };
  const place = (): Camera => {
    const zoom = cy.zoom();
    const pan = cy.pan();
    const round = (value: number) => Math.round(value * 10) / 10;
    return {
      x: round((size().width / 2 - pan.x) / zoom),
      y: round((size().height / 2 - pan.y) / zoom),
      zoom: Math.round((zoom / fitZoom()) * 1000) / 1000,
    };
  };
  const fitAll = (animate: boolean) => {
    limits();
    const y = scene().fit === "width" ? size().height / fitZoom() / 2 : scene().height / 2;
    move(fitZoom(), scene().width / 2, y, animate, { right: 0, bottom: 0 });
    whole = true;
  };
  cy.on("viewport", () => {
    whole = false;
  });
  let known = size();
  const watch = new ResizeObserver(() => {
    const now = size();
    if (now.width === known.width && now.height === known.height) return;
    known = now;
    const fitted = whole;
    cy.resize();
    limits();
    if (fitted) fitAll(false);
  });
  watch.observe(container);
  return {
    fitAll,
    fitTo(ids, animate, closest = 4) {
      const found = cy.collection().union(cy.elements().filter((element) => ids.includes(element.id())));
      if (found.empty()) return;
      const box = found.boundingBox({ includeLabels: false });
      const room = { width: size().width - insets.right - 48, height: size().height - insets.bottom - 48 };
      const across = Math.min(room.width / box.w, fitZoom() * closest);
      const zoom = bound(scene().fit === "width" ? across : Math.min(across, room.height / box.h));
      // What is read across its width begins at its top, however far down it reaches.
      const half = Math.min(box.h / 2, room.height / zoom / 2);
      move(zoom, (box.x1 + box.x2) / 2, box.y1 + half, animate);
    },
    reveal(id, animate, closeness) {
      const element = cy.getElementById(id);
      if (element.empty()) return;
      const ends = element.isEdge() ? element.union(element.connectedNodes()) : element;
      const box = ends.boundingBox({ includeLabels: false });
      const [x, y] = [(box.x1 + box.x2) / 2, (box.y1 + box.y2) / 2];
      const room = { width: size().width - insets.right - 32, height: size().height - insets.bottom - 32 };
      const fitting = Math.min(room.width / box.w, room.height / box.h);
      const wanted = Math.max(cy.zoom(), bound(fitZoom() * closeness));
      const zoom = element.isEdge() ? bound(Math.min(wanted, fitting)) : wanted;
      if (Math.abs(zoom - cy.zoom()) > cy.zoom() * sameZoom) {
        move(zoom, x, y, animate);
        return;
      }
      const at = { x: x * cy.zoom() + cy.pan().x, y: y * cy.zoom() + cy.pan().y };
      const half = { x: (box.w * cy.zoom()) / 2 + 16, y: Math.max(40, (box.h * cy.zoom()) / 2 + 16) };
      const dx = into(at.x, half.x, size().width - insets.right - half.x);
      const dy = into(at.y, half.y, size().height - insets.bottom - half.y);
      if (dx === 0 && dy === 0) return;
      const pan = { x: cy.pan().x + dx, y: cy.pan().y + dy };
      cy.stop();
      if (animate) cy.animate({ pan, duration, easing: "ease-in-out-cubic" });
      else cy.pan(pan);
    },
    zoomBy(factor, animate) {
      const here = place();
      move(bound(cy.zoom() * factor), here.x, here.y, animate, { right: 0, bottom: 0 });
    },
    goTo: (camera, animate) =>
      move(bound(camera.zoom * fitZoom()), camera.x, camera.y, animate, { right: 0, bottom: 0 }),
    place,
    relativeZoom: () => cy.zoom() / fitZoom(),
    scrollBy(pixels) {
      const longest = Math.max(0, scene().height * cy.zoom() - (size().height - insets.bottom));
      cy.stop();
      cy.pan({ x: cy.pan().x, y: Math.min(0, Math.max(-longest, cy.pan().y - pixels)) });
    },
    setInsets(next) {
      insets = next;
    },
    viewport() {
      const { x1, y1, w, h } = cy.extent();
      return { x: x1, y: y1, width: w, height: h };
    },
    dispose: () => watch.disconnect(),
  };
}

/** How far a place has to move to lie between two bounds; to the lower one where they leave no room. */
function into(value: number, low: number, high: number): number {
  return value < low || high < low ? low - value : Math.min(0, high - value);
}
