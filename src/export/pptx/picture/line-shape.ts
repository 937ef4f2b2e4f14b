import type { Point, SceneEdge, SceneLine } from "../../../scene/types.ts";
import { ownGeometry, preset } from "../shape/shape-preset.ts";
import { lineXml, type ShapeIdentity, shapeXml } from "../shape/shape-xml.ts";
import { xml } from "../shape/xml.ts";
import { dashName, type SlideStyle } from "./node-shape.ts";
import { type Frame, frameAround } from "./picture-space.ts";

/** A line as one open shape that is glued to nothing, and the room it takes. */
export function lineShape(
  who: ShapeIdentity,
  { line, faded }: { readonly line: SceneLine | SceneEdge; readonly faded: boolean },
  { fill, space }: SlideStyle,
): { readonly shape: string; readonly frame: Frame } {
  const points = line.points.map(space.scenePoint);
  const frame = frameAround(points.map(([x, y]) => ({ x, y, width: 0, height: 0 })));
  const outline = lineXml(
    line.width * space.sceneUnit,
    fill(line.stroke, faded, "over" in line ? line.project : undefined),
    dashName(line.dash),
    line.arrow,
  );
  const [start, end] = [points[0], points.at(-1)];
  const straight = points.length === 2 && start && end;
  const flipped = (axis: 0 | 1) => (straight && end[axis] < start[axis] ? true : undefined);
  return {
    frame,
    shape: shapeXml(who, {
      frame,
      flips: { flipH: flipped(0), flipV: flipped(1) },
      geometry: straight ? preset("line") : openPath(points, frame, line.cornerRadius * space.sceneUnit),
      outline,
    }),
  };
}

/** A polyline with round corners, in units of its frame. */
function openPath(points: readonly Point[], frame: Frame, radius: number): string {
  const at = ([x, y]: Point) => xml("a:pt", { x: x - frame.x, y: y - frame.y });
  const legs = points.flatMap((corner, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before) return [xml("a:moveTo", {}, at(corner))];
    if (!after) return [xml("a:lnTo", {}, at(corner))];
    const reach = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    return [
      xml("a:lnTo", {}, at(towards(corner, before, reach))),
      xml("a:quadBezTo", {}, at(corner), at(towards(corner, after, reach))),
    ];
  });
  return ownGeometry(xml("a:path", { w: frame.width, h: frame.height, fill: "none" }, ...legs));
}

const distance = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1]);

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to) || 1;
  return [from[0] + ((to[0] - from[0]) * length) / whole, from[1] + ((to[1] - from[1]) * length) / whole];
}
