import type { Deck, TextSlide } from "../deck.ts";
import type { Frame } from "../picture/picture-space.ts";
import { arialWidth } from "../shape/arial-width.ts";
import { preset } from "../shape/shape-preset.ts";
import { shapeNumbers, shapeXml } from "../shape/shape-xml.ts";
import { slideXml } from "../shape/slide-xml.ts";
import { fittingSize, textBody } from "../shape/text-body.ts";
import { point, type SlideSize } from "../slide-size.ts";
import type { DeckTheme } from "../theme/deck-theme.ts";
import { textFrames } from "../theme/layout-frames.ts";

/** A list on one slide, at the size at which it fits. */
export interface TextPage {
  readonly items: readonly string[];
  /** In EMU. */
  readonly size: number;
}

/** Sizes of a list in points: the largest at which all of it fits on one slide, else the smallest on several. */
const sizes = [20, 18, 16, 14];
/** An item that fills more than a slide by itself is set as small as this, and no smaller. */
const smallest = 8;
/** Distance between baselines and room above an item, in sizes. */
const [leading, apart] = [1.25, 0.5];

/** Breaks a list into slides. */
export function textPages({ items }: TextSlide, size: SlideSize): readonly TextPage[] {
  const { body } = textFrames(size);
  const fitting = sizes.find((points) => heightOf(items, points * point, body) <= body.height);
  if (fitting) return [{ items, size: fitting * point }];
  const least = (sizes.at(-1) ?? smallest) * point;
  const pages: string[][] = [];
  for (const item of items) {
    const page = pages.at(-1);
    if (page && heightOf([...page, item], least, body) <= body.height) page.push(item);
    else pages.push([item]);
  }
  return pages.map((page) => {
    const share = Math.sqrt(Math.min(1, body.height / heightOf(page, least, body)));
    return { items: page, size: Math.max(smallest * point, least * share) };
  });
}

function heightOf(items: readonly string[], size: number, { width }: Frame): number {
  const lines = items.map((item) => Math.ceil(arialWidth(item, size, 400) / (width - size)) || 1);
  return lines.reduce((sum, count) => sum + count * size * leading + size * apart, 0);
}

/** A slide of words: a title and a list. */
export function textSlide(
  title: string,
  page: TextPage,
  language: Deck["language"],
  size: SlideSize,
  theme: DeckTheme,
): string {
  const frames = textFrames(size);
  const next = shapeNumbers();
  const rectangle = preset("rect");
  const titleSize = fittingSize(title, Math.min(28 * point, size.height / 18), 600, frames.title.width);
  const style = {
    language,
    size: page.size,
    fill: theme.fill(theme.ink),
    lineHeight: page.size * leading,
    before: page.size * apart,
    bullet: page.items.length > 1,
  } as const;
  return slideXml([
    shapeXml(
      { number: next(), name: title },
      {
        frame: frames.title,
        geometry: rectangle,
        placeholder: { type: "title" },
        text: textBody([
          [[title], { language, size: titleSize, bold: true, heading: true, fill: theme.fill(theme.ink) }],
        ]),
      },
    ),
    page.items.length === 0
      ? ""
      : shapeXml(
          { number: next(), name: title },
          {
            frame: frames.body,
            geometry: rectangle,
            placeholder: { type: "body", idx: 1 },
            text: textBody(
              page.items.map((item) => [[item], style] as const),
              { anchor: "t" },
            ),
          },
        ),
  ]);
}
