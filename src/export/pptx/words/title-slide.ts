import type { Deck, TitleSlide } from "../deck.ts";
import { preset } from "../shape/shape-preset.ts";
import { shapeNumbers, shapeXml } from "../shape/shape-xml.ts";
import { slideXml } from "../shape/slide-xml.ts";
import { fittingSize, textBody } from "../shape/text-body.ts";
import { point, type SlideSize } from "../slide-size.ts";
import type { DeckTheme } from "../theme/deck-theme.ts";
import { titleFrames } from "../theme/layout-frames.ts";

/** A title slide: title, a bar in the first hue, subtitle, small print. */
export function titleSlide(
  slide: TitleSlide,
  language: Deck["language"],
  size: SlideSize,
  theme: DeckTheme,
): string {
  const frames = titleFrames(size);
  const next = shapeNumbers();
  const rectangle = preset("rect");
  const largest = Math.min(40 * point, size.height / 13);
  // Two lines before it gets smaller.
  const titleSize = fittingSize(slide.title, largest, 600, frames.title.width * 1.8);
  const style = { language, fill: theme.fill(theme.muted) } as const;
  const foot = { ...style, size: largest * 0.35, before: largest * 0.1 };
  return slideXml([
    shapeXml(
      { number: next(), name: slide.title },
      {
        frame: frames.title,
        geometry: rectangle,
        placeholder: { type: "ctrTitle" },
        text: textBody(
          [
            [
              [slide.title],
              { language, size: titleSize, bold: true, heading: true, fill: theme.fill(theme.ink) },
            ],
          ],
          { anchor: "b" },
        ),
      },
    ),
    slide.subtitle === ""
      ? ""
      : shapeXml(
          { number: next(), name: slide.subtitle },
          {
            frame: frames.body,
            geometry: rectangle,
            placeholder: { type: "subTitle", idx: 1 },
            text: textBody([[[slide.subtitle], { ...style, size: largest / 2 }]], { anchor: "t" }),
          },
        ),
    slide.lines.length === 0
      ? ""
      : shapeXml(
          { number: next(), name: slide.lines[0] ?? "" },
          {
            frame: frames.foot,
            geometry: rectangle,
            placeholder: { type: "body", idx: 13 },
            text: textBody(
              slide.lines.map((line) => [[line], foot] as const),
              { anchor: "b" },
            ),
          },
        ),
    shapeXml(
      { number: next(), name: "", decorative: true },
      {
        frame: {
          x: frames.title.x,
          y: frames.body.y - largest * 0.32,
          width: largest * 1.6,
          height: largest * 0.12,
        },
        geometry: rectangle,
        fill: theme.fill(theme.hues[0] ?? theme.ink),
      },
    ),
  ]);
}
