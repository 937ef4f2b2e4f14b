import { captionSize, type Picture, pictureMargin, titleSize } from "../../scene/picture.ts";
import type { DeckTheme } from "./deck-theme.ts";
import type { Frame, PictureSpace } from "./picture-space.ts";
import { preset } from "./shape-preset.ts";
import { shapeXml } from "./shape-xml.ts";
import type { SlideSize } from "./slide-size.ts";
import { fittingSize, textBody } from "./text-body.ts";

/** From a line's middle down to its baseline, in font sizes, as SVG pictures have it. */
const baseline = 0.36;

/** A picture's title as the slide's; of one that has none, the deck's, above the slide where only listeners find it. */
export function titleShape(
  number: number,
  picture: Picture,
  fallback: string,
  space: PictureSpace,
  slide: SlideSize,
  theme: DeckTheme,
): string {
  const { frame, size } = lineOf(
    picture,
    picture.title || fallback,
    pictureMargin + titleSize * 0.82,
    titleSize,
    600,
  );
  const shown = picture.title !== "";
  const placed = onSlide(space, frame);
  const style = {
    language: picture.language,
    size: size * space.unit,
    bold: true,
    fill: theme.fill(picture.ink),
  } as const;
  return shapeXml(
    { number, name: picture.title || fallback },
    {
      frame: shown ? placed : { ...placed, y: -placed.height - slide.height / 20 },
      geometry: preset("rect"),
      placeholder: { type: "title" },
      text: textBody([[[picture.title || fallback], style]]),
    },
  );
}

/** The line under the title; empty for none. */
export function captionShape(
  next: () => number,
  picture: Picture,
  space: PictureSpace,
  theme: DeckTheme,
): string {
  if (!picture.caption) return "";
  const y = pictureMargin + (picture.title ? titleSize * 1.4 : 0) + captionSize * 0.8;
  return smallPrint(next(), picture, picture.caption, y, captionSize, space, theme);
}

/** The line at the foot; empty for none. */
export function sourceShape(
  next: () => number,
  picture: Picture,
  space: PictureSpace,
  theme: DeckTheme,
): string {
  if (!picture.source) return "";
  const y = picture.height - pictureMargin + 4;
  return smallPrint(next(), picture, picture.source, y, captionSize * 0.86, space, theme);
}

/** The names of the map's parts. */
export function headingShapes(
  next: () => number,
  picture: Picture,
  space: PictureSpace,
  theme: DeckTheme,
): readonly string[] {
  return picture.headings.map((heading) => {
    const { text, fontSize, x, y } = heading;
    const height = fontSize * 1.4;
    const width = fontSize * ([...text].length + 1);
    const style = {
      language: picture.language,
      size: fontSize * space.sceneUnit,
      fill: theme.fill(heading.color),
      align: "ctr",
    } as const;
    return shapeXml(
      { number: next(), name: text },
      {
        frame: space.sceneFrame({ x, y: y - fontSize * baseline, width, height }),
        geometry: preset("rect"),
        textBox: true,
        text: textBody([[[text], style]]),
      },
    );
  });
}

function smallPrint(
  number: number,
  picture: Picture,
  text: string,
  y: number,
  wanted: number,
  space: PictureSpace,
  theme: DeckTheme,
): string {
  const { frame, size } = lineOf(picture, text, y, wanted, 400);
  const style = { language: picture.language, size: size * space.unit, fill: theme.fill(picture.muted) };
  return shapeXml(
    { number, name: text },
    {
      frame: onSlide(space, frame),
      geometry: preset("rect"),
      textBox: true,
      text: textBody([[[text], style]]),
    },
  );
}

/** The room of a line from margin to margin around its baseline, and the size at which it keeps inside. */
function lineOf(picture: Picture, text: string, y: number, wanted: number, weight: 400 | 600) {
  const width = picture.width - 2 * pictureMargin;
  const height = wanted * 1.4;
  const frame: Frame = { x: pictureMargin, y: y - wanted * baseline - height / 2, width, height };
  return { frame, size: fittingSize(text, wanted, weight, width) };
}

function onSlide(space: PictureSpace, frame: Frame): Frame {
  const [x, y] = space.at(frame.x, frame.y);
  return { x, y, width: frame.width * space.unit, height: frame.height * space.unit };
}
