import type { Layout } from "../../src/scene/geometry.ts";
import type { Box } from "../../src/scene/types.ts";
import type { Size } from "./parts.ts";

/** Kept free between a pinned node and others, in scene units: as much as the map's closest neighbours have. */
const pinGap = 2;
/** Kept free around a node that moves aside, so that a tie can pass. */
const asideGap = 5;

/**
 * A layout with its pinned nodes exactly where the pins say; the others keep their places, but what a pinned node
 * would cover moves to the nearest free place on the stage. What finds none stays, and overlaps.
 */
export function applyPins(
  layout: Layout,
  sizes: ReadonlyMap<string, Size>,
  pins: Readonly<Record<string, readonly [number, number]>>,
): Layout {
  const boxes = new Map<string, Box>();
  for (const [id, place] of Object.entries(layout.nodes)) {
    const size = sizes.get(id);
    const [x, y] = (Object.hasOwn(pins, id) ? pins[id] : undefined) ?? place;
    if (size) boxes.set(id, { x, y, width: size.width, height: size.height });
  }
  const pinned = [...boxes].flatMap(([id, box]) => (Object.hasOwn(pins, id) ? [box] : []));
  const covered = [...boxes].filter(
    ([id, box]) => !Object.hasOwn(pins, id) && pinned.some((pin) => near(pin, box, pinGap)),
  );
  for (const [id] of covered) boxes.delete(id);
  for (const [id, box] of covered) boxes.set(id, moveAside(box, [...boxes.values()], layout.size));
  return {
    size: layout.size,
    nodes: Object.fromEntries(
      Object.keys(layout.nodes).flatMap((id) => {
        const box = boxes.get(id);
        return box ? [[id, [box.x, box.y] as const]] : [];
      }),
    ),
  };
}

/** The box at the nearest place where it keeps clear of the others; where it is, when there is none. */
function moveAside(box: Box, others: readonly Box[], [width, height]: Layout["size"]): Box {
  const xs = stops(box, others, "x", "width", width);
  const ys = stops(box, others, "y", "height", height);
  let best = box;
  let least = Number.POSITIVE_INFINITY;
  for (const x of xs) {
    if (Math.abs(x - box.x) >= least) break;
    for (const y of ys) {
      const distance = Math.hypot(x - box.x, y - box.y);
      if (distance >= least) break;
      const moved = { ...box, x, y };
      if (others.some((other) => near(moved, other, asideGap - 0.2))) continue;
      [best, least] = [moved, distance];
      break;
    }
  }
  return best;
}

/** Where the box would stand just beside each of the others along one axis, on the stage, the nearest first. */
function stops(
  box: Box,
  others: readonly Box[],
  axis: "x" | "y",
  extent: "width" | "height",
  room: number,
): readonly number[] {
  const half = box[extent] / 2;
  const beside = others.flatMap((other) => {
    const distance = (other[extent] + box[extent]) / 2 + asideGap;
    return [other[axis] - distance, other[axis] + distance];
  });
  return [box[axis], ...beside.map((value) => Math.round(value * 10) / 10)]
    .filter((value) => value >= half && value <= room - half)
    .sort((a, b) => Math.abs(a - box[axis]) - Math.abs(b - box[axis]) || a - b);
}

function near(a: Box, b: Box, gap: number): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap
  );
}
