import type { Picture } from "../../../scene/picture/picture.ts";
import type { Box, Point } from "../../../scene/types.ts";
import { lineShape } from "../picture/line-shape.ts";
import { dashName, type SlideStyle } from "../picture/node-shape.ts";
import { type Frame, frameAround } from "../picture/picture-space.ts";
import { identity, lineXml, type ShapeIdentity } from "../shape/shape-xml.ts";
import { xml } from "../shape/xml.ts";
import { connectorPath } from "./connector-path.ts";
import { type GlueBox, gluedWay } from "./glue.ts";

/** A node's shape as ties need it, with the number it goes by on the slide. */
export interface GlueTarget extends GlueBox {
  readonly number: number;
}

/** A tie as a connector, and the room it takes. */
export interface TieConnector {
  readonly shape: string;
  readonly frame: Frame;
}

/** Whether a polyline runs over a point. */
function runsOver(points: readonly Point[], [x, y]: Point): boolean {
  const near = 2;
  return points.slice(1).some((end, at) => {
    const start = points[at] ?? end;
    return (
      Math.min(start[0], end[0]) - near < x &&
      x < Math.max(start[0], end[0]) + near &&
      Math.min(start[1], end[1]) - near < y &&
      y < Math.max(start[1], end[1]) + near
    );
  });
}

/**
 * An edge as a connector glued to both its shapes; where a connector would run through others, as a line of its own along
 * the edge's way.
 */
export function tieConnector(
  who: ShapeIdentity,
  { edge, faded }: Picture["edges"][number],
  source: GlueTarget,
  target: GlueTarget,
  boxes: readonly Box[],
  style: SlideStyle,
  word?: Point,
): TieConnector {
  const { fill, space } = style;
  const way = gluedWay(edge.points, source, target, boxes);
  // Words that are written on it stay on it.
  if (!way || (word && !runsOver(way.points, word))) return lineShape(who, { line: edge, faded }, style);
  const points = way.points.map(space.scenePoint);
  const path = connectorPath(points);
  const shape = xml(
    "p:cxnSp",
    {},
    xml(
      "p:nvCxnSpPr",
      {},
      identity(who),
      xml(
        "p:cNvCxnSpPr",
        {},
        xml("a:stCxn", { id: source.number, idx: source.form.sites[way.sides[0]].index }),
        xml("a:endCxn", { id: target.number, idx: target.form.sites[way.sides[1]].index }),
      ),
      xml("p:nvPr"),
    ),
    xml(
      "p:spPr",
      {},
      path.transform,
      path.geometry,
      lineXml(edge.width * space.sceneUnit, fill(edge.stroke, faded), dashName(edge.dash), edge.arrow),
    ),
  );
  return { shape, frame: frameAround(points.map(([x, y]) => ({ x, y, width: 0, height: 0 }))) };
}
