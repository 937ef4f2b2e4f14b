import type { Drawn } from "../../../scene/picture/drawn.ts";
import { bandOutline, type ChartShape, shapeFrame } from "../../../scene/table/chart-shape.ts";
import type { Point } from "../../../scene/types.ts";
import { ownGeometry, preset } from "../shape/shape-preset.ts";
import { groupXml, shapeXml } from "../shape/shape-xml.ts";
import { xml } from "../shape/xml.ts";
import type { DeckTheme } from "../theme/deck-theme.ts";
import { type Frame, frameAround, type PictureSpace } from "./picture-space.ts";

/** The shapes of a chart as one group that says what it shows: rectangles, and freeforms for its bands. Empty for none. */
export function chartShapes(
  { chart }: Drawn,
  space: PictureSpace,
  theme: DeckTheme,
  next: () => number,
): string {
  if (!chart || chart.shapes.length === 0) return "";
  const number = next();
  const frames: Frame[] = [];
  const drawn = chart.shapes.map((shape) => {
    const { x, y, width, height } = shapeFrame(shape);
    const frame = space.sceneFrame({ x: x + width / 2, y: y + height / 2, width, height });
    frames.push(frame);
    const geometry = shape.kind === "bar" ? preset("rect") : bandGeometry(shape, space, frame);
    return shapeXml(
      { number: next(), name: shape.name, decorative: true },
      { frame, geometry, fill: theme.fill(shape.fill, shape.hue) },
    );
  });
  return groupXml({ number, name: chart.said, alt: chart.said }, frameAround(frames), ...drawn);
}

function bandGeometry(
  band: Extract<ChartShape, { kind: "band" }>,
  space: PictureSpace,
  frame: Frame,
): string {
  const { start, over, corner, back } = bandOutline(band);
  const at = (place: Point) => {
    const [x, y] = space.scenePoint(place);
    return xml("a:pt", { x: x - frame.x, y: y - frame.y });
  };
  const { width: w, height: h } = frame;
  return ownGeometry(
    xml(
      "a:path",
      { w, h },
      xml("a:moveTo", {}, at(start)),
      xml("a:cubicBezTo", {}, ...over.map(at)),
      xml("a:lnTo", {}, at(corner)),
      xml("a:cubicBezTo", {}, ...back.map(at)),
      xml("a:close"),
    ),
  );
}
