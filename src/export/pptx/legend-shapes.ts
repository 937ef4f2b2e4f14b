import { dashOf } from "../../scene/appearance.ts";
import type { LegendEntry } from "../../scene/legend.ts";
import { textWidth } from "../../scene/measure.ts";
import { captionSize, legendSize, type Picture, pictureMargin } from "../../scene/picture.ts";
import type { DeckTheme } from "./deck-theme.ts";
import { dashName } from "./node-shape.ts";
import { type Frame, frameAround, type PictureSpace } from "./picture-space.ts";
import { preset, shapePreset } from "./shape-preset.ts";
import { groupXml, lineXml, shapeXml } from "./shape-xml.ts";
import { textBody } from "./text-body.ts";

/** The legend as one group: a mark and a text for each entry, where the picture has them. Empty for none. */
export function legendShapes(
  picture: Picture,
  name: string,
  space: PictureSpace,
  theme: DeckTheme,
  nextNumber: () => number,
): string {
  if (picture.legend.length === 0) return "";
  const number = nextNumber();
  const middle =
    picture.height - pictureMargin - (picture.source ? captionSize * 1.7 : 0) - legendSize * 0.36;
  const frames: Frame[] = [];
  let x = pictureMargin;
  const shapes = picture.legend.flatMap((entry) => {
    const width = textWidth(entry.text, legendSize, 400) * 1.06;
    const mark = markOf(entry, framed(space, x + 14, middle), space, theme, picture);
    const frame = framed(space, x + 36 + width / 2, middle)(width, legendSize * 1.4);
    frames.push(mark.frame, frame);
    x += 36 + width + 24;
    const style = {
      language: picture.language,
      size: legendSize * space.unit,
      fill: theme.fill(picture.ink),
    } as const;
    return [
      shapeXml({ number: nextNumber(), name: entry.text, decorative: true }, mark),
      shapeXml(
        { number: nextNumber(), name: entry.text },
        { frame, geometry: preset("rect"), textBox: true, text: textBody([[[entry.text], style]]) },
      ),
    ];
  });
  return groupXml({ number, name }, frameAround(frames), ...shapes);
}

type FrameOf = (width: number, height: number) => Frame;

/** Frames around a point of the picture, by their size in its units. */
function framed(space: PictureSpace, x: number, y: number): FrameOf {
  return (width, height) => {
    const [left, top] = space.at(x - width / 2, y - height / 2);
    return { x: left, y: top, width: width * space.unit, height: height * space.unit };
  };
}

function markOf(
  entry: LegendEntry,
  frameOf: FrameOf,
  space: PictureSpace,
  theme: DeckTheme,
  { muted }: Picture,
) {
  switch (entry.kind) {
    case "project":
      return {
        frame: frameOf(16, 16),
        geometry: preset("roundRect", { adj: 25_000 }),
        fill: theme.fill(entry.color),
      };
    case "type":
      return {
        frame: frameOf(28, 14),
        geometry: shapePreset(entry.shape, 28, 14).geometry,
        outline: lineXml(1.4 * space.unit, theme.fill(muted)),
      };
    case "basis":
      return {
        frame: frameOf(28, 0),
        geometry: preset("line"),
        outline: lineXml(2 * space.unit, theme.fill(muted), dashName(dashOf(entry.id, 2))),
      };
    default:
      return entry satisfies never;
  }
}
