import { hangIndent } from "../../../src/scene/route/bracket-route.ts";
import { greatest, type Places, sum } from "../parts.ts";
import type { Hanger } from "./lane-parts.ts";

const stackGap = 3;
const hangGap = 3;

/** Width of a node with what hangs under it, in scene units. */
export function hangerWidth({ item, hanging }: Hanger): number {
  return Math.max(item.width, greatest(hanging.map((one) => 2 * hangIndent + one.width)));
}

/** Height of a node with what hangs under it, in scene units. */
export function hangerHeight({ item, hanging }: Hanger): number {
  return item.height + sum(hanging.map((one) => one.height + hangGap));
}

/** Height of nodes above each other, each with what hangs under it; 0 for none. */
export function stackHeight(stack: readonly Hanger[]): number {
  return sum(stack.map(hangerHeight)) + Math.max(0, stack.length - 1) * stackGap;
}

/** Writes the places of nodes above each other whose upper left corner is at (`left`, `top`). */
export function placeStack(stack: readonly Hanger[], left: number, top: number, places: Places): void {
  let y = top;
  for (const { item, hanging } of stack) {
    places.set(item.id, [left + item.width / 2, y + item.height / 2]);
    y += item.height;
    for (const one of hanging) {
      places.set(one.id, [left + 2 * hangIndent + one.width / 2, y + hangGap + one.height / 2]);
      y += hangGap + one.height;
    }
    y += stackGap;
  }
}
