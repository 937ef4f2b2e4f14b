import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import { sayDrawing } from "../../core/say/say-drawing.ts";
import type { Handout, HandoutStep } from "../../core/tour/handout.ts";
import { type EmbeddedFace, renderSvg } from "../../export/svg/render-svg.ts";
import type { Page } from "../../scene/frame.ts";
import type { Picture } from "../../scene/picture.ts";
import { stepDrawn, type TourDrawing } from "./step-drawn.ts";

/** The picture of a step on paper; its addresses are those of SVG images. */
export type StepPicture =
  | { readonly kind: "drawing" | "failed" | "empty" }
  | {
      readonly kind: "drawn";
      readonly alt: string;
      readonly aspect: number;
      /** On the screen, and on paper, which is light. */
      readonly screen: string;
      readonly print: string;
    };

/** The pages that a picture can have on a hand-out, in points, the lowest first: as wide as the text on A4. */
const pages = [150, 210, 280, 360, 460, 600].map((height): Page => ({ kind: "paper", width: 500, height }));

const bare = { title: "", caption: "", source: "", link: "", transparent: true } as const;

/** Draws the steps of a hand-out one after another, once fonts are there, and anew when language or theme change. */
export function createStepPictures(
  drawing: () => TourDrawing,
  paper: () => Handout,
  faces: () => readonly EmbeddedFace[] | undefined,
): Accessor<readonly StepPicture[]> {
  const [pictures, setPictures] = createSignal<readonly StepPicture[]>([]);
  const urls = new Set<string>();
  const forget = () => {
    for (const url of urls) URL.revokeObjectURL(url);
    urls.clear();
  };
  const keep = (svg: string) => {
    const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    urls.add(url);
    return url;
  };
  onCleanup(forget);
  createEffect(
    on([drawing, paper, faces], ([now, { steps }, embedded]) => {
      let current = true;
      onCleanup(() => {
        current = false;
      });
      forget();
      setPictures(steps.map(() => ({ kind: "drawing" })));
      if (!embedded) return;
      void (async () => {
        for (const [at, step] of steps.entries()) {
          // The page shows what is there before the next one takes the thread.
          await new Promise((resolve) => setTimeout(resolve));
          if (!current) return;
          const made = stepOnPaper(now, step, (picture) => keep(renderSvg(picture, { faces: embedded })));
          setPictures((all) => all.with(at, made));
        }
      })();
    }),
  );
  return pictures;
}

function stepOnPaper(
  drawing: TourDrawing,
  step: HandoutStep,
  urlOf: (picture: Picture) => string,
): StepPicture {
  try {
    const light = stepDrawn({ ...drawing, theme: "light" }, step, pages, bare);
    if (!light) return { kind: "empty" };
    const print = urlOf(light);
    const own = drawing.theme === "light" ? light : stepDrawn(drawing, step, [light], bare);
    return {
      kind: "drawn",
      alt: altOf(drawing, step, light),
      aspect: light.width / light.height,
      screen: own && own !== light ? urlOf(own) : print,
      print,
    };
  } catch {
    return { kind: "failed" };
  }
}

function altOf({ explorer, language }: TourDrawing, step: HandoutStep, picture: Picture): string {
  const nodes = picture.nodes.filter(({ faded }) => !faded).map(({ node }) => node.id);
  const ties = picture.edges.filter(({ faded }) => !faded).map(({ edge }) => edge.id);
  return sayDrawing(explorer.graph, { nodes, ties, marked: new Set(step.drawing.link.sel) }, language);
}
