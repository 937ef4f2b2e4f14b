import "../../i18n/late/export.ts";
import "../../i18n/late/tour.ts";
import type { HandoutStep } from "../../core/tour/handout.ts";
import type { StepDrawing } from "../../core/tour/step-drawing.ts";
import { mapShapes } from "../../core/view/map-shape.ts";
import { formatMessage } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import type { Language } from "../../i18n/text.ts";
import type { PageSize } from "../../scene/frame.ts";
import type { PictureLooks } from "../../scene/largest-picture.ts";
import { palette, type ThemeName } from "../../scene/palette.ts";
import type { Picture } from "../../scene/picture.ts";
import { stepPicture } from "../../scene/step-picture.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { SceneOf, StageLayout } from "../map/create-scenes.ts";

/** What the pictures of a tour are made with. */
export interface TourDrawing {
  readonly explorer: Pick<Explorer, "atlas" | "graph">;
  readonly sceneOf: SceneOf;
  readonly language: Language;
  readonly theme: ThemeName;
}

/** What stands around the picture of a step. */
export type StepTexts = Pick<PictureLooks, "title" | "caption" | "source" | "link" | "sizes"> & {
  /** Whether the ground is left out. */
  readonly transparent?: boolean;
};

/**
 * The picture of a step on a page, in the first layout that the atlas has places for: pages lie, and so does that one.
 * Undefined where nothing can be drawn.
 */
export function stepDrawn(
  { explorer, sceneOf, language, theme }: TourDrawing,
  { drawing }: Pick<HandoutStep, "drawing">,
  page: PageSize,
  texts: StepTexts,
): Picture | undefined {
  const { graph } = explorer;
  const layouts: readonly StageLayout[] = [
    ...(drawing.view === "lanes" ? [{ view: "lanes" } as const] : []),
    ...mapShapes.map((shape) => ({ view: "map", shape }) as const),
  ];
  const scene = firstOf(layouts, (layout) => sceneOf(layout, language, theme));
  if (!scene) return undefined;
  const colors = palette(theme);
  const { ink, muted } = colors;
  const looks = { transparent: false, ink, muted, legend: true, ...texts };
  return stepPicture({ graph, scene, drawing, page, colors, looks });
}

/** What the first of some comes to that comes to anything. */
function firstOf<From, To>(list: readonly From[], make: (one: From) => To | undefined): To | undefined {
  for (const one of list) {
    const made = make(one);
    if (made !== undefined) return made;
  }
  return undefined;
}

/** What a picture says that stands in the place of a view which is no drawing; undefined for one that is. */
export function drawnInstead({ link, view }: StepDrawing, language: Language): string | undefined {
  if (link.view === view) return undefined;
  const name = (id: typeof link.view) => formatMessage(messages[`view.${id}`], language);
  const params = { view: name(link.view), drawn: name(view) };
  return formatMessage(messages["tour.drawnInstead"], language, params);
}
