import type { PageSize } from "./frame.ts";
import type { SceneRect } from "./types.ts";

/** A rectangle grown about its middle to a size; as it is where it has that already. */
export function growRect(rect: SceneRect, least: PageSize): SceneRect {
  const width = Math.max(rect.width, least.width);
  const height = Math.max(rect.height, least.height);
  return {
    x: rect.x - (width - rect.width) / 2,
    y: rect.y - (height - rect.height) / 2,
    width,
    height,
  };
}
