import type { PlacedBox, PlacedHeading, PlacedPanel, PlacedRoute, PlacedText, Rect } from "../placement.ts";

/** A part of a picture, in em. */
export interface Drawing {
  readonly boxes: readonly PlacedBox[];
  readonly headings: readonly PlacedHeading[];
  readonly panels: readonly PlacedPanel[];
  readonly routes: readonly PlacedRoute[];
}

/** Parts of a picture as one. */
export function joined(parts: readonly Drawing[]): Drawing {
  return {
    boxes: parts.flatMap(({ boxes }) => boxes),
    headings: parts.flatMap(({ headings }) => headings),
    panels: parts.flatMap(({ panels }) => panels),
    routes: parts.flatMap(({ routes }) => routes),
  };
}

/** A part moved by x and y, then enlarged. */
export function moved(drawing: Drawing, x: number, y: number, scale: number): Drawing {
  const rect = <T extends Rect>(thing: T): T => ({
    ...thing,
    x: (thing.x + x) * scale,
    y: (thing.y + y) * scale,
    width: thing.width * scale,
    height: thing.height * scale,
  });
  const text = (one: PlacedText): PlacedText => ({
    ...one,
    x: (one.x + x) * scale,
    y: (one.y + y) * scale,
    fontSize: one.fontSize * scale,
    lineHeight: one.lineHeight * scale,
  });
  return {
    boxes: drawing.boxes.map((box) => ({
      ...rect(box),
      label: text(box.label),
      glyph: box.glyph && rect(box.glyph),
      dots: box.dots.map((dot) => ({
        ...dot,
        x: (dot.x + x) * scale,
        y: (dot.y + y) * scale,
        radius: dot.radius * scale,
      })),
    })),
    headings: drawing.headings.map((heading) => ({ ...heading, ...text(heading) })),
    panels: drawing.panels.map(rect),
    routes: drawing.routes.map((route) => ({
      ...route,
      points: route.points.map(([px, py]) => [(px + x) * scale, (py + y) * scale] as const),
    })),
  };
}
