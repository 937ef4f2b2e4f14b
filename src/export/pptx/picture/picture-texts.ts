import { textWidth } from "../../../layout/measure/text-width.ts";
import { mix } from "../../../scene/looks/colour.ts";
import { fadedShare } from "../../../scene/looks/faint.ts";
import { palette } from "../../../scene/looks/palette.ts";
import type { Picture } from "../../../scene/picture/picture.ts";
import type { PictureText } from "../../../scene/picture/picture-surround.ts";
import { wrapSlack } from "../../../scene/words/wrap-text.ts";
import { addressRelation } from "../package/package-deck.ts";
import { preset } from "../shape/shape-preset.ts";
import { shapeXml } from "../shape/shape-xml.ts";
import { numberField, textBody } from "../shape/text-body.ts";
import type { SlideSize } from "../slide-size.ts";
import type { DeckTheme } from "../theme/deck-theme.ts";
import { footer, slideNumber } from "../theme/layout-frames.ts";
import type { Frame, PictureSpace } from "./picture-space.ts";

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
  const title = picture.texts.find(({ role }) => role === "title") ?? hiddenTitle(picture, fallback);
  const placed = onSlide(space, frameOf(title, picture));
  const shown = picture.title !== "";
  return shapeXml(
    { number, name: picture.title || fallback },
    {
      frame: shown ? placed : { ...placed, y: -placed.height - slide.height / 20 },
      geometry: preset("rect"),
      placeholder: { type: "title" },
      text: textBody([[title.lines, styleOf(title, picture, space, theme)]]),
    },
  );
}

function hiddenTitle({ ink }: Picture, fallback: string): PictureText {
  const fontSize = 30;
  return {
    role: "title",
    lines: [fallback],
    x: 0,
    baseline: fontSize,
    lineHeight: fontSize * 1.3,
    fontSize,
    fontWeight: 600,
    color: ink,
  };
}

/** The text of a role beside the drawing, each line as the picture broke it; empty for none. */
export function textShape(
  next: () => number,
  picture: Picture,
  role: PictureText["role"],
  space: PictureSpace,
  theme: DeckTheme,
): string {
  const text = picture.texts.find((one) => one.role === role);
  if (!text) return "";
  const plain = styleOf(text, picture, space, theme);
  const written = picture.texts.some((one) => one.role === "link");
  const style = role === "link" ? { ...plain, leadsTo: addressRelation } : plain;
  const leads = role === "source" && picture.link !== "" && !written;
  return shapeXml(
    { number: next(), name: text.lines.join(" "), ...(leads && { leadsTo: addressRelation }) },
    {
      frame: onSlide(space, frameOf(text, picture)),
      geometry: preset("rect"),
      ...(role === "source" ? { placeholder: footer } : { textBox: true }),
      text: textBody([[text.lines, style]]),
    },
  );
}

/** The slide's number, at the end of its last line of text. */
export function numberShape(number: number, picture: Picture, space: PictureSpace, theme: DeckTheme): string {
  const last = picture.texts.findLast(({ role }) => role === "source" || role === "note");
  const edge = Math.min(picture.width / 20, ...picture.texts.map(({ x }) => x));
  const size = last?.fontSize ?? 11;
  const middle = last ? last.baseline - size * baseline : picture.height - edge;
  const width = size * numberWidth;
  const [x, y] = space.at(picture.width - edge - width, middle - size * 0.7);
  return shapeXml(
    { number, name: "#" },
    {
      frame: { x, y, width: width * space.unit, height: size * 1.4 * space.unit },
      geometry: preset("rect"),
      placeholder: slideNumber,
      text: numberField({
        language: picture.language,
        size: size * space.unit,
        fill: theme.fill(picture.muted),
        align: "r",
      }),
    },
  );
}

const alignments = { start: "l", middle: "ctr", end: "r" } as const;
/** From where words are aligned to their middle, in their width. */
const middles = { start: 0.5, middle: 0, end: -0.5 } as const;

/** The names of the parts of a picture. */
export function headingShapes(
  next: () => number,
  picture: Picture,
  space: PictureSpace,
  theme: DeckTheme,
): readonly string[] {
  return picture.headings.map(({ heading, faded }) => {
    const { lines, fontSize, lineHeight, fontWeight, align, x, y, on } = heading;
    const height = lines.length * lineHeight;
    const width = Math.max(...lines.map((text) => textWidth(text, fontSize, fontWeight))) * wrapSlack;
    const style = {
      language: picture.language,
      size: fontSize * space.sceneUnit,
      bold: fontWeight === 600,
      fill: theme.fill(faded ? mix(heading.color, palette(picture.theme).paper, fadedShare) : heading.color),
      align: alignments[align],
      lineHeight: lineHeight * space.sceneUnit,
    } as const;
    return shapeXml(
      { number: next(), name: lines.join(" ") },
      {
        frame: space.sceneFrame({ x: x + width * middles[align], y, width, height }),
        geometry: preset("rect"),
        textBox: true,
        ...(on && { fill: theme.fill(on.ground) }),
        text: textBody([[lines, style]]),
      },
    );
  });
}

function styleOf(text: PictureText, picture: Picture, space: PictureSpace, theme: DeckTheme) {
  return {
    language: picture.language,
    size: text.fontSize * space.unit,
    bold: text.fontWeight === 600,
    heading: text.role === "title",
    fill: theme.fill(text.color),
    lineHeight: text.lineHeight * space.unit,
  } as const;
}

/**
 * The room of a text's lines from where they begin to what stands beside them, or to the picture's edge, so that other
 * fonts do not break them.
 */
function frameOf(text: PictureText, { width, texts }: Picture): Frame {
  const { lines, x, baseline: first, lineHeight, fontSize, role } = text;
  const height = lines.length * lineHeight;
  const middle = first - fontSize * baseline + ((lines.length - 1) * lineHeight) / 2;
  const edge = Math.min(...texts.map((one) => one.x), x);
  const beside = texts.find((one) => one.baseline === first && one.x > x);
  // The slide's number stands at the end of the source's line.
  const end = beside?.x ?? width - edge - (role === "source" ? fontSize * numberWidth : 0);
  return { x, y: middle - height / 2, width: Math.max(1, end - x), height };
}

/** Room of a slide's number, in sizes of its figures. */
const numberWidth = 4;

function onSlide(space: PictureSpace, frame: Frame): Frame {
  const [x, y] = space.at(frame.x, frame.y);
  return { x, y, width: frame.width * space.unit, height: frame.height * space.unit };
}
