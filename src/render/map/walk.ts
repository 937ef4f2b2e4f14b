import type { Box } from "../../scene/types.ts";

/** Where the arrow keys go. */
export type Direction = "left" | "right" | "up" | "down";

/** A box that can be walked to. */
export interface Walkable extends Box {
  readonly id: string;
}

/**
 * The nearest box in a direction: distance along it, and twice the distance aside, so that columns and rows
 * are followed. Undefined where nothing lies that way.
 */
export function nextInDirection(
  from: Walkable,
  others: readonly Walkable[],
  direction: Direction,
  /** Whether what lies farther aside than along does not count: one would call it another direction. */
  strictly = false,
): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) {
    if (other.id === from.id) continue;
    const [dx, dy] = [other.x - from.x, other.y - from.y];
    const [along, aside] = {
      left: [-dx, dy],
      right: [dx, dy],
      up: [-dy, dx],
      down: [dy, dx],
    }[direction] as [number, number];
    const level = direction === "left" || direction === "right";
    const room = level ? (from.height + other.height) / 2 : (from.width + other.width) / 2;
    const cost = along + 2 * Math.abs(aside);
    if (along <= 1 || cost >= least) continue;
    if (strictly && Math.abs(aside) - room > along) continue;
    least = cost;
    best = other.id;
  }
  return best;
}
