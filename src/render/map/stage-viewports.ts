import type { Camera } from "../../core/link/link-state.ts";
import type { Scene } from "../../scene/types.ts";
import { frameSubject, isClear, type Surroundings, type Viewport } from "./frame-subject.ts";
import type { StageRect } from "./free-rooms.ts";
import { fitZoomOf, wholeZoomOf } from "./to-elements.ts";

/** How large a stage is, in CSS pixels. */
export interface StageExtent {
  readonly width: number;
  readonly height: number;
}

/** Zooms and pans that a stage allows of a scene, and those that show a place or all of it; nothing here moves. */
export interface StageViewports {
  fitZoom(): number;
  least(): number;
  most(): number;
  /** Keeps a zoom between the least and the most. */
  bound(zoom: number): number;
  /** Shows a point of the scene in the middle of the stage, or at another point of it. */
  about(zoom: number, x: number, y: number, at?: { readonly x: number; readonly y: number }): Viewport;
  /** The same as a place that links tell; of another size and zoom where the stage was such. */
  placeOf(viewport: Viewport, size?: StageExtent, fit?: number): Camera;
  /** What a subject is framed in. */
  around(now: Viewport, covers: readonly StageRect[]): Surroundings;
  /** Shows all of the scene, beside what lies over the stage for long where that leaves it large enough. */
  whole(lasting: readonly StageRect[]): Viewport;
  /** Whether a zoom shows a column as wide as its stage. */
  isColumn(zoom: number): boolean;
  /** A column that fits its width stays where it begins. */
  inColumn(viewport: Viewport): Viewport;
  /** A pan downwards that goes no further than the scene reaches, whose end may come out above a `bottom`. */
  inReach(y: number, zoom: number, bottom?: number): number;
}

const [farthest, closest] = [0.6, 9] as const;
/** How large a leaf's label is at least where a scene is wider than its stage, in CSS pixels. */
const readable = 12;
/** How much smaller than the stage the whole map may become where that makes room for what lies over it. */
const leastWhole = 0.76;
/** Room between the whole map and what lies over the stage, in CSS pixels. */
const leastMargin = 8;

/** The viewports of a scene on a stage, as both are when asked. */
export function stageViewports(scene: () => Scene, size: () => StageExtent): StageViewports {
  const stage = () => ({ left: 0, top: 0, right: size().width, bottom: size().height });
  const fitZoom = () => fitZoomOf(scene(), size());
  /** Of what is wider than the stage and read across: as large as its words have to be. */
  const acrossZoom = () => Math.max(fitZoom(), readable / Math.max(1, scene().size));
  const least = () =>
    scene().legible ? acrossZoom() : Math.min(fitZoom(), wholeZoomOf(scene(), size()) / farthest) * farthest;
  const most = () => fitZoom() * closest;
  const bound = (zoom: number) => Math.min(most(), Math.max(least(), zoom));
  const about: StageViewports["about"] = (
    zoom,
    x,
    y,
    at = { x: size().width / 2, y: size().height / 2 },
  ) => ({ zoom, pan: { x: at.x - x * zoom, y: at.y - y * zoom } });
  const around = (now: Viewport, covers: readonly StageRect[]): Surroundings => ({
    stage: stage(),
    covers,
    fit: fitZoom(),
    scene: scene(),
    acrossWidth: scene().fit === "width",
    now,
    bound,
  });
  const isColumn = (zoom: number) => scene().fit === "width" && Math.abs(zoom / fitZoom() - 1) <= 0.001;
  return {
    fitZoom,
    least,
    most,
    bound,
    about,
    around,
    isColumn,
    placeOf: ({ zoom, pan }, { width, height } = size(), fit = fitZoom()) => ({
      x: (width / 2 - pan.x) / zoom,
      y: (height / 2 - pan.y) / zoom,
      zoom: zoom / fit,
    }),
    whole(lasting) {
      const across = scene().fit === "width";
      // What is wider than the stage begins at its left upper corner, where it can be read.
      const open = across
        ? { zoom: acrossZoom(), pan: { x: 0, y: 0 } }
        : about(fitZoom(), scene().width / 2, scene().height / 2);
      const near = lasting.map(({ left, top, right, bottom }) => ({
        left: left - leastMargin,
        top: top - leastMargin,
        right: right + leastMargin,
        bottom: bottom + leastMargin,
      }));
      const isOpen = lasting.length === 0 || isClear(scene().nodes, open, { stage: stage(), covers: near });
      if (across || isOpen) return open;
      // No smaller than it has to be: its frame has a margin already.
      const subject = { ids: [""], closeness: 0, most: 1, margin: leastMargin };
      const beside = frameSubject(subject, () => scene().nodes, around(open, lasting));
      return beside && beside.zoom >= leastWhole * open.zoom ? beside : open;
    },
    inColumn: ({ zoom, pan }) => ({ zoom, pan: isColumn(zoom) ? { x: 0, y: pan.y } : pan }),
    inReach: (y, zoom, bottom = size().height) =>
      Math.min(0, Math.max(Math.min(0, bottom - scene().height * zoom), y)),
  };
}
