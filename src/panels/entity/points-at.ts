import type { Explorer } from "../../state/explorer.ts";

/**
 * The handlers of an element that stands for a node or tie: who points at it points at that. A pointer that rests points
 * at nothing that comes to lie under it, and a finger that taps does not point.
 */
export function pointsAt(explorer: Pick<Explorer, "setHover">, id: () => string) {
  return {
    onPointerMove(event: PointerEvent): void {
      if (event.pointerType !== "touch" && (event.movementX !== 0 || event.movementY !== 0))
        explorer.setHover(id());
    },
    onPointerLeave(): void {
      explorer.setHover(undefined);
    },
  };
}
