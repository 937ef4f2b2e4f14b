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
import { stepSubjectOf } from "../../scene/step-subject-of.ts";
import type { Explorer } from "../../state/explorer.ts";

/** What the pictures of a tour are made with. */
export interface TourDrawing {
  readonly explorer: Pick<Explorer, "atlas" | "graph">;
  readonly language: Language;
  readonly theme: ThemeName;
}

/** What stands around the picture of a step. */
export type StepTexts = Pick<PictureLooks, "title" | "caption" | "source" | "link"> & {
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
  const { closer, ...wide } = drawing;
  const made = pictureOn(stepSubjectOf(graph, drawing, language, most), pages, looks, "lowest");
  if (closer === undefined || (made && made.leftOut.length === 0)) return made;
  return pictureOn(stepSubjectOf(graph, wide, language, most), pages, looks, "lowest");
}

/** What a picture says that stands in the place of a view which is no drawing; undefined for one that is. */
export function drawnInstead({ link, view }: StepDrawing, language: Language): string | undefined {
  if (link.view === view) return undefined;
  const name = (id: typeof link.view) => formatMessage(messages[`view.${id}`], language);
  const params = { view: name(link.view), drawn: name(view) };
  return formatMessage(messages["tour.drawnInstead"], language, params);
}
