import type { Tour } from "../../core/atlas/schema.ts";
import { importAgain } from "../../core/import-again.ts";
import { deckOf, type TourSlide } from "../../core/tour/deck-of.ts";
import { handout } from "../../core/tour/handout.ts";
import { fileName } from "../../export/file-name.ts";
import type { Slide } from "../../export/pptx/deck.ts";
import { pictureWords } from "../../export/pptx/picture/picture-words.ts";
import { formatMessage } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import { framePage } from "../../scene/picture/frame.ts";
import { sizesOfDeck } from "../../scene/picture/sizes-of-deck.ts";
import { pictureSource } from "../picture/picture-words.ts";
import { drawnInstead, stepDrawn, stepTable, type TourDrawing } from "./step-drawn.ts";

const loadRenderer = importAgain(() => import("../../export/pptx/render-pptx.ts"));

/** What a deck of a tour is made of and with. */
export interface DeckJob {
  readonly tour: Tour;
  readonly drawing: TourDrawing;
  /** The atlas's name in links, where it is not the one that opens by itself. */
  readonly atlasId: string | undefined;
  /** The page's own address, without what was asked of it. */
  readonly page: string;
  readonly signal: AbortSignal;
  /** Told after each slide how many are drawn. */
  progress(drawn: number): void;
  save(file: Blob, name: string): void;
}

/** How the making of a deck ended. */
export type DeckEnd =
  | { readonly kind: "done" | "cancelled" }
  | { readonly kind: "failed"; readonly step: "fetch" | "encode" | "save" }
  /** With the slide that failed, counted from 1. */
  | { readonly kind: "failed"; readonly step: "draw"; readonly number: number; readonly title: string };

/** Makes a PowerPoint file of a tour, a slide at a time so that the page can show how far it is. Never rejects. */
export async function makeTourDeck(job: DeckJob): Promise<DeckEnd> {
  const { tour, drawing, signal, progress, save } = job;
  const { language, explorer } = drawing;
  const paper = handout(explorer, tour, language, job.atlasId);
  const planned = deckOf(paper, language);
  const slides: Slide[] = [];
  const draw = (at: number, most?: number): DeckEnd | undefined => {
    const slide = planned[at];
    if (!slide) return undefined;
    try {
      slides[at] = tourSlide(drawing, slide, job.page, most);
      return undefined;
    } catch {
      return { kind: "failed", step: "draw", number: at + 1, title: titleOf(slide) };
    }
  };
  for (const at of planned.keys()) {
    const failed = draw(at);
    if (failed) return failed;
    progress(at + 1);
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return { kind: "cancelled" };
  }
  // A deck has one size for one thing, as far as its slides allow.
  const sizes = sizesOfDeck(slides.map((slide) => (slide.kind === "picture" ? slide.picture : undefined)));
  for (const [at, most] of sizes.entries()) {
    const failed = most === undefined ? undefined : draw(at, most);
    if (failed) return failed;
  }
  const made = await encoded(`${paper.title} · ${paper.atlas}`, language, slides);
  if (signal.aborted) return { kind: "cancelled" };
  if (!(made instanceof Blob)) return { kind: "failed", step: made };
  try {
    save(made, fileName([paper.atlas, paper.title, language, paper.updated], "pptx"));
    return { kind: "done" };
  } catch {
    return { kind: "failed", step: "save" };
  }
}

async function encoded(
  title: string,
  language: TourDrawing["language"],
  slides: readonly Slide[],
): Promise<Blob | "fetch" | "encode"> {
  const module = await loadRenderer().catch(() => undefined);
  if (!module) return "fetch";
  try {
    return await module.renderPptx({ title, language, slides });
  } catch {
    return "encode";
  }
}

const titleOf = (slide: TourSlide) => (slide.kind === "step" ? slide.caption : slide.title);

/**
 * A slide of a tour as its deck has it; `page` is the address that the links of its steps begin with, `most` the largest
 * that its words get.
 */
function tourSlide(drawing: TourDrawing, slide: TourSlide, page: string, most?: number): Slide {
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
