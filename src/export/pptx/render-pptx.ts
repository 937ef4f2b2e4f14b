import "../../i18n/late/export.ts";
import { formatMessage } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import { framePage } from "../../scene/picture/frame.ts";
import type { Picture } from "../../scene/picture/picture.ts";
import type { TableChart } from "../../scene/table/chart.ts";
import { chartAroundTable, chartPicture } from "../../scene/table/chart-picture.ts";
import { describeNoChart } from "../../scene/table/table.ts";
import { tableSizes } from "../../scene/table/table-picture.ts";
import type { Deck, PictureSlide, Slide, TableSlide } from "./deck.ts";
import { type PackagedSlide, packageDeck } from "./package/package-deck.ts";
import { pictureSlide } from "./picture/picture-slide.ts";
import { point, type SlideSize, slideSize } from "./slide-size.ts";
import { type DeckTheme, deckTheme } from "./theme/deck-theme.ts";
import { cellAllowance, planTables, tableSlide, tableXml } from "./words/table-slide.ts";
import { textPages, textSlide } from "./words/text-slide.ts";
import { titleSlide } from "./words/title-slide.ts";

/**
 * A deck as a PowerPoint file: native shapes with their text inside, connectors glued to them, one group per project,
 * colours by the theme, a font for Chinese, alt texts and speaker notes. The same deck makes the same bytes.
 */
export async function renderPptx(deck: Deck): Promise<Blob> {
  const picture = deck.slides.find((slide) => slide.kind === "picture")?.picture;
  const size = slideSize(deck.page ?? picture ?? framePage["16:9"]);
  const theme = deckTheme(deck);
  const slides = deck.slides.flatMap((slide) => slidesOf(slide, deck, size, theme));
  return packageDeck(deck, slides, size, theme);
}

function slidesOf(slide: Slide, deck: Deck, size: SlideSize, theme: DeckTheme): readonly PackagedSlide[] {
  const { language } = deck;
  switch (slide.kind) {
    case "picture":
      return [drawnSlide(slide, deck, size, theme)];
    case "title":
      return [{ layout: "title", xml: titleSlide(slide, language, size, theme), notes: slide.notes ?? [] }];
    case "table":
      return slide.table.chart
        ? chartSlides(slide, slide.table.chart, deck, size, theme)
        : tableSlides(slide, deck, size, theme);
    case "text": {
      const pages = textPages(slide, size);
      return pages.map((page, index) => {
        const part = { title: slide.title, part: index + 1, parts: pages.length };
        const title = pages.length > 1 ? formatMessage(messages["deck.part"], language, part) : slide.title;
        return {
          layout: "text",
          xml: textSlide(title, page, language, size, theme),
          notes: index === 0 ? (slide.notes ?? []) : [],
        };
      });
    }
    default:
      return slide satisfies never;
  }
}

function drawnSlide(
  slide: PictureSlide,
  deck: Deck,
  size: SlideSize,
  theme: DeckTheme,
  more?: (next: () => number) => string,
): PackagedSlide {
  const { language } = deck;
  const { link } = slide.picture;
  const words = {
    title: deck.title,
    shared: formatMessage(messages["deck.shared"], language),
    legend: formatMessage(messages["deck.legend"], language),
    // One that is made for a table's is not alone.
    numbered: deck.slides.length > 1 || !deck.slides.includes(slide),
  };
  return {
    layout: "picture",
    xml: pictureSlide(slide, size, theme, words, more),
    notes: slide.notes,
    ...(link !== "" && { link }),
  };
}

/** What stands around a chart besides its words. */
const bare = { caption: "", linkUnwritten: true, legend: true, transparent: false } as const;

/** A native table with its chart: on one slide where both have room, else on several where the deck is nothing but them. */
function chartSlides(
  slide: TableSlide,
  chart: TableChart,
  deck: Deck,
  size: SlideSize,
  theme: DeckTheme,
): readonly PackagedSlide[] {
  const { language } = deck;
  const page = { kind: "slide", width: size.width / point, height: size.height / point } as const;
  const { title, source, link = "", notes = [] } = slide;
  const looks = { ...bare, title, source, link, theme: theme.dark ? "dark" : "light" } as const;
  const drawn = (picture: Picture): PictureSlide => ({
    kind: "picture",
    picture,
    altOf: () => "",
    groupName: () => "",
    notes,
  });
  const how = { sizes: tableSizes.slide, allowance: cellAllowance };
  const both = chartAroundTable(slide.table, page, looks, language, how);
  if (both) {
    const { picture, plan, room } = both;
    const at = { x: room.x * point, y: room.y * point };
    const table = (next: () => number) => tableXml(next(), slide, plan, at, language, theme);
    return [drawnSlide(drawn(picture), deck, size, theme, table)];
  }
  // A step of a tour is one slide.
  const picture = deck.slides.length === 1 ? chartPicture(chart, page, looks, language) : undefined;
  if (!picture)
    return tableSlides({ ...slide, note: describeNoChart(slide.table, language) }, deck, size, theme);
  const rows = tableSlides(slide, deck, size, theme);
  const own = drawnSlide(drawn(picture), deck, size, theme);
  return chart.place === "above" ? [own, ...rows] : [...rows, own];
}

/** A native table on as many slides as it takes; what has no legible room as one is told as a list. */
function tableSlides(
  slide: TableSlide,
  deck: Deck,
  size: SlideSize,
  theme: DeckTheme,
): readonly PackagedSlide[] {
  const { language } = deck;
  const plans = planTables(slide, size);
  if (plans.length === 0) {
    const items = slide.table.rows.map((cells) => cells.filter(Boolean).join(" · "));
    return slidesOf({ kind: "text", title: slide.title, items, notes: slide.notes ?? [] }, deck, size, theme);
  }
  return plans.map((plan, index) => {
    const part = { title: slide.title, part: index + 1, parts: plans.length };
    const title = plans.length > 1 ? formatMessage(messages["deck.part"], language, part) : slide.title;
    return {
      layout: "picture",
      xml: tableSlide({ ...slide, title }, plan, language, size, theme),
      notes: index === 0 ? (slide.notes ?? []) : [],
      ...(slide.link !== undefined && { link: slide.link }),
    };
  });
}
