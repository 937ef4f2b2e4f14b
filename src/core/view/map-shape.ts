/** The shapes of stage that a map has places for, the one that links leave unsaid first. */
export const mapShapes = ["wide", "square", "tall"] as const;

/** One of them. */
export type MapShape = (typeof mapShapes)[number];

/** The stage that the places of each shape are made for, in CSS pixels. */
export const mapStages: Readonly<Record<MapShape, { readonly width: number; readonly height: number }>> = {
  // A window of 1440 × 900 less a header of 64 and a row of filters of 48.
  wide: { width: 1440, height: 788 },
  // A square picture, or a tablet.
  square: { width: 1080, height: 1080 },
  // A telephone held upright, or a page in portrait.
  tall: { width: 780, height: 1280 },
};

/**
 * The shape whose stage is nearest to one of `width` × `height` in proportion, among those that the atlas has
 * places for; `wide` where it has none.
 */
export function mapShapeFor(width: number, height: number, placed: (shape: MapShape) => boolean): MapShape {
  const proportion = Math.log(Math.max(1, width) / Math.max(1, height));
  const distance = (shape: MapShape) =>
    Math.abs(Math.log(mapStages[shape].width / mapStages[shape].height) - proportion);
  const [nearest] = mapShapes.filter(placed).sort((a, b) => distance(a) - distance(b));
  return nearest ?? "wide";
}
