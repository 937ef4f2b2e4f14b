import type { Box } from "../../scene/types.ts";
import { freeRooms, holds, type StageRect } from "./free-rooms.ts";

/** What is to be seen. Zooms are relative to the one that fits the whole scene. */
export interface Subject {
  /** The nodes and ties that must be seen. */
  readonly ids: readonly string[];
  /** What is seen beside them as far as there is room at `closeness`, the nearest first. */
  readonly besides?: readonly string[];
  /** How close it is looked at if it fits: where what is looked for can be read. */
  readonly closeness: number;
  /** From how far away it is looked at instead where that shows all of those beside it; no farther than `closeness` where nothing is said. */
  readonly leastForAll?: number;
  /** Never looked at from farther away, even where it does not fit. */
  readonly least?: number;
  /** Never brought closer. */
  readonly most?: number;
  /** Whether to move no more than is needed, instead of filling the stage. */
  readonly steady?: boolean;
  /** Room between what is framed and the edges of what is free, in CSS pixels; 20 where nothing is said. */
  readonly margin?: number;
}

/** Zoom and pan of the stage, as Cytoscape has them. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** Where something is framed. */
export interface Surroundings {
  readonly stage: StageRect;
  /** What lies over it. */
  readonly covers: readonly StageRect[];
  /** The zoom that fits the scene. */
  readonly fit: number;
  /** How large the scene is, from (0, 0). */
  readonly scene: { readonly width: number; readonly height: number };
  /** Whether the scene is read across its width, from the top. */
  readonly acrossWidth: boolean;
  /** What is seen now. */
  readonly now: Viewport;
  /** Keeps a zoom within what the stage allows. */
  bound(zoom: number): number;
}

const usualMargin = 20;
/** By what part zooms may differ and still count as one. */
const sameZoom = 0.001;

interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/**
 * The viewport in which a subject lies in a part of the stage that nothing covers, with as many of those beside it as
 * fit there; undefined for a subject without boxes. Boxes are those of the scene: what is not drawn yet has one too.
 * The further places of what stands in several are seen as what is beside it.
 */
export function frameSubject(
  subject: Subject,
  boxesOf: (id: string) => readonly Box[],
  around: Surroundings,
  furtherOf: (id: string) => readonly Box[] = () => [],
): Viewport | undefined {
  const parts = subject.ids.flatMap(boxesOf);
  const all = boundsOf(parts);
  if (!all) return undefined;
  const { fit, now, bound, scene, acrossWidth } = around;
  const steady = subject.steady === true;
  const within = inset(subject.margin ?? usualMargin);
  const free = freeRooms(around.stage, around.covers);
  const open = free.length > 0 ? free : [around.stage];
  const rooms = open.map(within);
  const across = acrossWidth && !steady;
  const capacity = (room: StageRect, box: Bounds) =>
    Math.min(widthOf(room) / (box.x2 - box.x1), across ? Infinity : heightOf(room) / (box.y2 - box.y1));
  const largest = (box: Bounds) => Math.max(...rooms.map((room) => capacity(room, box)));
  const closeness = subject.closeness * fit;
  // What is read across its width gets no smaller than that: of what does not fit it shows the part it is nearest to.
  const core = acrossWidth && steady && largest(all) < fit ? nearestOf(parts, around) : all;

  const besides = subject.besides ?? [];
  const tied = besides.flatMap(boxesOf);
  const more = [...tied, ...[...subject.ids, ...besides].flatMap(furtherOf)];
  // A column is as wide as its stage at the least.
  const leastForAll = Math.max(subject.leastForAll ?? Infinity, acrossWidth ? 1 : 0) * fit;
  const whole = [more, tied].map((boxes) => boxes.map(toBounds).reduce(union, core));
  let seen = whole.find((bounds) => largest(bounds) >= leastForAll) ?? core;
  for (const box of nearestFirst(core, more)) {
    const both = union(seen, box);
    if (largest(both) >= closeness) seen = both;
  }
  const fitting = largest(seen);
  const wanted = steady
    ? Math.min(Math.max(now.zoom, closeness), fitting)
    : Math.min(fitting, (subject.most ?? Infinity) * fit);
  const zoom = bound(Math.max(wanted, acrossWidth ? fit : 0, (subject.least ?? 0) * fit));
  const same = steady && Math.abs(zoom - now.zoom) <= zoom * sameZoom;
  // What is as close as it should be moves as little as it can; what comes closer stands in the middle.
  const column = acrossWidth && Math.abs(zoom - fit) <= fit * sameZoom;
  const placed = rooms.map((room, index) => {
    // A column stands where it does, a margin beside it or not: it lies in a room or it does not.
    const { left, right } = open[index] ?? room;
    const fits = column
      ? seen.x1 * zoom >= left && seen.x2 * zoom <= right && heightOf(room) >= (seen.y2 - seen.y1) * zoom
      : capacity(room, seen) >= zoom * (1 - sameZoom);
    const found = same ? nudge(seen, room, now) : centre(seen, room, zoom, across);
    const at = column ? { ...found, x: 0 } : found;
    const stays = same && at.x === now.pan.x && at.y === now.pan.y;
    const filled = stays ? at : fill(at, open[index] ?? room, scene, zoom);
    const pan = column ? { ...filled, x: 0 } : filled;
    const moved = same ? Math.hypot(pan.x - now.pan.x, pan.y - now.pan.y) : 0;
    return { room, fits, pan, moved, area: widthOf(room) * heightOf(room) };
  });
  const [best] = placed.sort(
    (a, b) => Number(b.fits) - Number(a.fits) || a.moved - b.moved || b.area - a.area,
  );
  return best && { zoom: same ? now.zoom : zoom, pan: best.pan };
}

/** Whether boxes lie clear of all that covers a stage. */
export function isClear(
  boxes: readonly Box[],
  { zoom, pan }: Viewport,
  { stage, covers }: Pick<Surroundings, "stage" | "covers">,
): boolean {
  const rooms = freeRooms(stage, covers);
  return boxes.every((box) => {
    const { x1, y1, x2, y2 } = toBounds(box);
    const drawn = {
      left: x1 * zoom + pan.x,
      right: x2 * zoom + pan.x,
      top: y1 * zoom + pan.y,
      bottom: y2 * zoom + pan.y,
    };
    return rooms.some((room) => holds(room, drawn));
  });
}

/** The bounds of boxes; undefined where there are none. */
export function boundsOf(boxes: readonly Box[]): Bounds | undefined {
  return boxes
    .map(toBounds)
    .reduce<Bounds | undefined>((all, one) => (all ? union(all, one) : one), undefined);
}

function toBounds({ x, y, width, height }: Box): Bounds {
  return { x1: x - width / 2, y1: y - height / 2, x2: x + width / 2, y2: y + height / 2 };
}

function union(a: Bounds, b: Bounds): Bounds {
  return {
    x1: Math.min(a.x1, b.x1),
    y1: Math.min(a.y1, b.y1),
    x2: Math.max(a.x2, b.x2),
    y2: Math.max(a.y2, b.y2),
  };
}

function nearestFirst(core: Bounds, boxes: readonly Box[]): readonly Bounds[] {
  const [x, y] = [(core.x1 + core.x2) / 2, (core.y1 + core.y2) / 2];
  const away = (box: Box) => Math.hypot(box.x - x, box.y - y);
  return [...boxes].sort((a, b) => away(a) - away(b)).map(toBounds);
}

/** The one of some boxes that is nearest to the middle of what is seen. */
function nearestOf(boxes: readonly Box[], { stage, now }: Surroundings): Bounds {
  const x = ((stage.left + stage.right) / 2 - now.pan.x) / now.zoom;
  const y = ((stage.top + stage.bottom) / 2 - now.pan.y) / now.zoom;
  const middle = { x1: x, y1: y, x2: x, y2: y };
  return nearestFirst(middle, boxes)[0] ?? middle;
}

const widthOf = ({ left, right }: StageRect) => right - left;
const heightOf = ({ top, bottom }: StageRect) => bottom - top;

/** Takes its margins off a room that is large enough to have some. */
function inset(margin: number): (room: StageRect) => StageRect {
  return (room) => {
    const [x, y] = [Math.min(margin, widthOf(room) / 4), Math.min(margin, heightOf(room) / 4)];
    return { left: room.left + x, right: room.right - x, top: room.top + y, bottom: room.bottom - y };
  };
}

/** Puts bounds into the middle of a room; what is read across and does not fit, at its top. */
function centre(box: Bounds, room: StageRect, zoom: number, across: boolean) {
  const tall = across && (box.y2 - box.y1) * zoom > heightOf(room);
  return {
    x: (room.left + room.right) / 2 - ((box.x1 + box.x2) / 2) * zoom,
    y: tall ? room.top - box.y1 * zoom : (room.top + room.bottom) / 2 - ((box.y1 + box.y2) / 2) * zoom,
  };
}

/** The pan nearest to one with which no part of a room lies beyond the edge of a scene that is large enough to fill it. */
export function fill(
  pan: Viewport["pan"],
  room: StageRect,
  { width, height }: Surroundings["scene"],
  zoom: number,
): Viewport["pan"] {
  const along = (at: number, length: number, low: number, high: number) =>
    length < high - low ? at : Math.min(low, Math.max(high - length, at));
  return {
    x: along(pan.x, width * zoom, room.left, room.right),
    y: along(pan.y, height * zoom, room.top, room.bottom),
  };
}

/** The pan that moves bounds into a room by the least; to its middle where they are larger. */
function nudge(box: Bounds, room: StageRect, { zoom, pan }: Viewport) {
  const along = (from: number, to: number, low: number, high: number) => {
    if (to - from > high - low) return (low + high) / 2 - (from + to) / 2;
    return from < low ? low - from : Math.min(0, high - to);
  };
  return {
    x: pan.x + along(box.x1 * zoom + pan.x, box.x2 * zoom + pan.x, room.left, room.right),
    y: pan.y + along(box.y1 * zoom + pan.y, box.y2 * zoom + pan.y, room.top, room.bottom),
  };
}
