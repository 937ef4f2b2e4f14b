import "../../i18n/late/export.ts";
import "../../i18n/late/tour.ts";
import type { HandoutStep } from "../../core/tour/handout.ts";
import type { StepDrawing } from "../../core/tour/step-drawing.ts";
import { formatMessage } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import type { Language } from "../../i18n/text.ts";
import { picturedTable } from "../../render/charts/pictured-table.ts";
import type { ThemeName } from "../../scene/looks/palette.ts";
import type { Page } from "../../scene/picture/frame.ts";
import { countLeftOut, type Picture, type PictureLooks } from "../../scene/picture/picture.ts";
import { pictureOn } from "../../scene/picture/placed-picture.ts";
import { aboutOf, stepSubjects } from "../../scene/picture/step-subject-of.ts";
import type { Table } from "../../scene/table/table.ts";
import { tablePicture } from "../../scene/table/table-picture.ts";
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
  { explorer, language, theme }: TourDrawing,
  { drawing }: Pick<HandoutStep, "drawing">,
  pages: readonly Page[],
  texts: StepTexts,
  most?: number,
): Picture | undefined {
  const looks = { transparent: false, legend: true, theme, ...texts };
  const table = stepTable(explorer, drawing, language);
  if (table) {
    const made = pages.flatMap((page) => tablePicture(table, page, looks, language) ?? []);
    return made.find((one) => countLeftOut(one) === 0) ?? made.at(-1);
  }
  const { graph } = explorer;
  let best: { readonly picture: Picture; readonly lost: number } | undefined;
  for (const subject of stepSubjects(graph, drawing, language, most)) {
    const picture = pictureOn(subject, pages, looks, "lowest");
    if (!picture) continue;
    const about = aboutOf(graph, subject);
    // What is told may not be what is missing, however much else there is.
    const lost = picture.leftOut.filter((id) => about.has(id)).length;
    const fewer = best && lost === best.lost && picture.leftOut.length < best.picture.leftOut.length;
    if (!best || lost < best.lost || fewer) best = { picture, lost };
    if (picture.leftOut.length === 0) break;
  }
  return best?.picture;
}

/** The table of a step in a view that is one; undefined for a step that is drawn, and for one that leaves nothing. */
export function stepTable(
  { atlas, graph }: TourDrawing["explorer"],
  { link }: StepDrawing,
  language: Language,
): Table | undefined {
  return picturedTable({ atlas, graph, language, view: link.view, part: link.part, filter: link });
}

/** What a picture says that stands in the place of a view which is no drawing; undefined for one that is. */
export function drawnInstead(
  explorer: TourDrawing["explorer"],
  drawing: StepDrawing,
  language: Language,
): string | undefined {
  const { link, view } = drawing;
  if (link.view === view || stepTable(explorer, drawing, language)) return undefined;
  const name = (id: typeof link.view) => formatMessage(messages[`view.${id}`], language);
  const params = { view: name(link.view), drawn: name(view) };
  return formatMessage(messages["tour.drawnInstead"], language, params);
}
