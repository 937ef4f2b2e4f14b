import { type Accessor, createSignal, onCleanup } from "solid-js";
import { type MapShape, mapShapeFor } from "../../core/view/map-shape.ts";

/** What header and filters take of the window's height, in CSS pixels. */
const barsHeight = 112;

/** The shape of map that fits the window now, among those with places. */
export function windowShape(placed: (shape: MapShape) => boolean): Accessor<MapShape> {
  const read = () => [window.innerWidth, window.innerHeight - barsHeight] as const;
  const [size, setSize] = createSignal(read());
  const follow = () => setSize(read());
  window.addEventListener("resize", follow);
  onCleanup(() => window.removeEventListener("resize", follow));
  return () => mapShapeFor(...size(), placed);
}
