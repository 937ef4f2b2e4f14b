import { freeRooms, holds, type StageRect } from "../../render/map/free-rooms.ts";

/** Between something and the card beside it, in CSS pixels. */
const gap = 10;

/**
 * Where a box of a size stands beside something on a stage: right of it, left, below or above, wherever it neither
 * leaves the stage nor lies under what covers it; else where it at least does not leave it. Never over the thing itself.
 */
export function placeBeside(
  thing: StageRect,
  size: { readonly width: number; readonly height: number },
  stage: StageRect,
  covers: readonly StageRect[],
): { readonly left: number; readonly top: number } {
  const within = (at: number, length: number, low: number, high: number) =>
    Math.max(low, Math.min(at, high - length));
  const level = within(thing.top, size.height, stage.top + gap, stage.bottom - gap);
  const flush = within(thing.left, size.width, stage.left + gap, stage.right - gap);
  const places = [
    { left: thing.right + gap, top: level },
    { left: thing.left - gap - size.width, top: level },
    { left: flush, top: thing.bottom + gap },
    { left: flush, top: thing.top - gap - size.height },
  ];
  const taken = ({ left, top }: { left: number; top: number }) => ({
    left,
    top,
    right: left + size.width,
    bottom: top + size.height,
  });
  const rooms = freeRooms(stage, covers);
  const [right = { left: flush, top: level }] = places;
  return (
    places.find((place) => rooms.some((room) => holds(room, taken(place)))) ??
    places.find((place) => holds(stage, taken(place))) ??
    right
  );
}
