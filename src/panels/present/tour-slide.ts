import type { TourSlide } from "../../core/tour/deck-of.ts";
import type { Slide } from "../../export/pptx/deck.ts";
import { pictureWords } from "../../export/pptx/picture/picture-words.ts";
import { formatMessage } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import { framePage } from "../../scene/picture/frame.ts";
import { pictureSource } from "../picture/picture-words.ts";
import { drawnInstead, stepDrawn, stepTable, type TourDrawing } from "./step-drawn.ts";

/**
 * A slide of a tour as its deck has it; `page` is the address that the links of its steps begin with, `most` the largest
 * that its words get.
 */
export function tourSlide(drawing: TourDrawing, slide: TourSlide, page: string, most?: number): Slide {
  const { explorer, language } = drawing;
  const source = pictureSource(explorer, "all", language);
  if (slide.kind === "title") {
    const { title, subtitle, notes, lines } = slide;
    return { kind: "title", title, subtitle, lines: [...lines, source, page].filter(Boolean), notes };
  }
  if (slide.kind === "sources") {
    const { title, lines, notes } = slide;
    return { kind: "text", title, items: lines, notes };
  }
  const { caption } = slide;
  const link = page + slide.hash;
  const table = stepTable(explorer, slide.drawing, language);
  if (table) return { kind: "table", title: caption, table, source, link, notes: [...slide.notes, link] };
  const instead = drawnInstead(explorer, slide.drawing, language);
  const texts = { title: caption, caption: instead ?? "", source, link, linkUnwritten: true };
  const picture = stepDrawn(drawing, slide, [framePage["16:9"]], texts, most);
  const notes = [...slide.notes, ...(instead === undefined ? [] : [instead]), link];
  if (!picture) {
    const nothing = formatMessage(messages["export.empty"], language);
    return { kind: "text", title: caption, items: [nothing], notes };
  }
  return { kind: "picture", picture, ...pictureWords(explorer.graph, picture, language), notes };
}
