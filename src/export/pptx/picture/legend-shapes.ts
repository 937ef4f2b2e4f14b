import { textWidth } from "../../../layout/measure/text-width.ts";
import { lensDash } from "../../../scene/lens/lens-looks.ts";
import { dashOf } from "../../../scene/looks/appearance.ts";
import type { Picture } from "../../../scene/picture/picture.ts";
import type { PlacedEntry } from "../../../scene/picture/picture-surround.ts";
import { wrapSlack } from "../../../scene/words/wrap-text.ts";
import { preset, shapePreset } from "../shape/shape-preset.ts";
import { groupXml, lineXml, type ShapeLook, shapeXml } from "../shape/shape-xml.ts";
import { textBody } from "../shape/text-body.ts";
import type { DeckTheme } from "../theme/deck-theme.ts";
import { dashName } from "./node-shape.ts";
import { type Frame, frameAround, type PictureSpace } from "./picture-space.ts";

/** From a line's middle down to its baseline, in font sizes, as pictures place it. */
const halfAscent = 0.36;

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
  const frames: Frame[] = [];
  const shapes = picture.legend.flatMap((placed) => {
    const { entry, fontSize } = placed;
    const width = textWidth(entry.text, fontSize, 400) * wrapSlack;
    const middle = placed.baseline - fontSize * halfAscent;
    const marks = marksOf(placed, space, theme, picture);
    const frame = framed(space, placed.x + width / 2, middle)(width, fontSize * 1.4);
    frames.push(...marks.map((mark) => mark.frame), frame);
    const style = {
      language: picture.language,
      size: fontSize * space.unit,
      fill: theme.fill(picture.ink),
    } as const;
    return [
      ...marks.map((mark) =>
        shapeXml({ number: nextNumber(), name: entry.text, decorative: mark.text === undefined }, mark),
      ),
      shapeXml(
        { number: nextNumber(), name: entry.text },
        { frame, geometry: preset("rect"), textBox: true, text: textBody([[[entry.text], style]]) },
      ),
    ];
  });
  return groupXml({ number, name, alt: name }, frameAround(frames), ...shapes);
}

type FrameOf = (width: number, height: number) => Frame;

/** Frames around a point of the picture, by their size in its units. */
function framed(space: PictureSpace, x: number, y: number): FrameOf {
  return (width, height) => {
    const [left, top] = space.at(x - width / 2, y - height / 2);
    return { x: left, y: top, width: width * space.unit, height: height * space.unit };
  };
}

function marksOf(
  { entry, mark, fontSize }: PlacedEntry,
  space: PictureSpace,
  theme: DeckTheme,
  { language, muted }: Picture,
): readonly ShapeLook[] {
  const { width, height } = mark;
  const frameOf = framed(space, mark.x, mark.y);
  switch (entry.kind) {
    case "colour":
      return [
        {
          frame: frameOf(width, height),
          geometry: preset("roundRect", { adj: 25_000 }),
          fill: theme.fill(entry.color),
        },
      ];
    case "type":
      return [
        {
          frame: frameOf(width, height),
          geometry: shapePreset(entry.shape, width, height).geometry,
          outline: lineXml((height / 10) * space.unit, theme.fill(muted)),
        },
      ];
    case "lens":
      return [
        {
          frame: frameOf(width, height),
          geometry: preset("roundRect", { adj: 25_000 }),
          fill: theme.fill(entry.fill),
          outline: lineXml(
            entry.strokeWidth * fontSize * space.unit,
            theme.fill(entry.stroke),
            dashName(lensDash(entry.id, 2)),
          ),
        },
      ];
    case "dots": {
      const step = width / 4;
      return entry.colors.map((color, at) => ({
        frame: framed(space, mark.x - width / 2 + (at + 0.5) * step, mark.y)(step * 0.72, step * 0.72),
        geometry: preset("ellipse"),
        fill: theme.fill(color),
      }));
    }
    case "basis":
      return [
        {
          frame: frameOf(width, 0),
          geometry: preset("line"),
          outline: lineXml((height / 7) * space.unit, theme.fill(muted), dashName(dashOf(entry.id, 2))),
        },
      ];
    case "again":
      return [
        {
          frame: frameOf(width, fontSize * 1.4),
          geometry: preset("rect"),
          textBox: true,
          text: textBody([
            [
              [entry.sample],
              { language, size: fontSize * space.unit, fill: theme.fill(muted), align: "ctr" },
            ],
          ]),
        },
      ];
    default:
      return entry satisfies never;
  }
}
