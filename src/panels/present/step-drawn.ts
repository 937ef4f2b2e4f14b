import "../../i18n/late/export.ts";
import "../../i18n/late/tour.ts";
import type { HandoutStep } from "../../core/tour/handout.ts";
import type { StepDrawing } from "../../core/tour/step-drawing.ts";
import { formatMessage } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import type { Language } from "../../i18n/text.ts";
import type { Page } from "../../scene/frame.ts";
import type { ThemeName } from "../../scene/palette.ts";
import type { Picture, PictureLooks } from "../../scene/picture.ts";
import { pictureOn } from "../../scene/placed-picture.ts";
import { stepSubjects } from "../../scene/step-subject-of.ts";
import type { Explorer } from "../../state/explorer.ts";

/** What the pictures of a tour are made with. */
export interface TourDrawing {
  readonly explorer: Pick<Explorer, "atlas" | "graph">;
  readonly language: Language;
  readonly theme: ThemeName;
}

/** What stands around the picture of a step. */
export type StepTexts = Pick<PictureLooks, "title" | "caption" | "source" | "link" | "linkUnwritten"> & {
  /** Whether the ground is left out. */
  readonly transparent?: boolean;
};

/**
 * The picture of a step, placed for the lowest of some pages that it can be read on with ease. `most` is the largest that
 * its words get. Undefined where nothing can be drawn.
 */
export function stepDrawn(
  { explorer: { graph }, language, theme }: TourDrawing,
  { drawing }: Pick<HandoutStep, "drawing">,
  pages: readonly Page[],
  texts: StepTexts,
  most?: number,
): Picture | undefined {
  const looks = { transparent: false, legend: true, theme, ...texts };
  let best: Picture | undefined;
  for (const subject of stepSubjects(graph, drawing, language, most)) {
    const made = pictureOn(subject, pages, looks, "lowest");
    if (made && (!best || made.leftOut.length < best.leftOut.length)) best = made;
    if (best?.leftOut.length === 0) break;
  }
  return best;
}

/** What a picture says that stands in the place of a view which is no drawing; undefined for one that is. */
export function drawnInstead({ link, view }: StepDrawing, language: Language): string | undefined {
  if (link.view === view) return undefined;
  const name = (id: typeof link.view) => formatMessage(messages[`view.${id}`], language);
  const params = { view: name(link.view), drawn: name(view) };
  return formatMessage(messages["tour.drawnInstead"], language, params);
}
