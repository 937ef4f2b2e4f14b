import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import { describeDrawing } from "../../core/describe/describe-drawing.ts";
import type { Handout, HandoutStep } from "../../core/tour/handout.ts";
import { type EmbeddedFace, renderSvg } from "../../export/svg/render-svg.ts";
import type { Page } from "../../scene/picture/frame.ts";
import { countLeftOut, type Picture } from "../../scene/picture/picture.ts";
import { describeTable } from "../../scene/table/table.ts";
import { handoutPages, type StepPlace, wordsOf } from "./handout-pages.ts";
import { stepDrawn, type TourDrawing } from "./step-drawn.ts";

/** The picture of a step on paper; its addresses are those of SVG images. */
export type StepPicture =
  | { readonly kind: "drawing" | "failed" | "empty" }
  | {
      readonly kind: "drawn";
      readonly alt: string;
      readonly aspect: number;
      /** Whether its step begins a page, and whether it runs on upon the next. */
      readonly begins: boolean;
      readonly runsOn: boolean;
      /** On the screen, and on paper, which is light. */
      readonly screen: string;
      readonly print: string;
    };

/** The pages that a picture can have on a hand-out, in points, the lowest first: as wide as the text on A4. */
const pages = [120, 150, 180, 215, 255, 300, 350, 410, 480, 560].map(
  (height): Page => ({ kind: "paper", width: 504, height }),
);
/** The room of A4 within the margins of hand-outs, in points, less what measures are off by. */
const pageHeight = 750 - 4;
/** At this size a picture on a hand-out can be read with ease, in points. */
const easy = 7.5;
/** The largest that its words get, in points. */
const largestSize = 16;
/** A higher picture that is no larger than this brings nothing. */
const clearlyLarger = 1.03;

const bare = { title: "", caption: "", source: "", link: "", transparent: true } as const;

/** The pictures of a hand-out, and how many of them are drawn. */
export interface StepPictures {
  readonly pictures: Accessor<readonly StepPicture[]>;
  readonly drawn: Accessor<number>;
}

/**
 * Draws the steps of a hand-out one after another, once fonts are there, and anew when language or theme change. They are
 * seen when all are drawn: how high each is depends on what shares its page, and on `words`, which says how much room what
 * is not divided of each step takes without its picture, in points, and then what stands after them.
 */
export function createStepPictures(
  drawing: () => TourDrawing,
  paper: () => Handout,
  faces: () => readonly EmbeddedFace[] | undefined,
  words: () => readonly (readonly number[])[],
): StepPictures {
  const [pictures, setPictures] = createSignal<readonly StepPicture[]>([]);
  const [drawn, setDrawn] = createSignal(0);
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
      setDrawn(0);
      if (!embedded) return;
      void (async () => {
        const found: (readonly Picture[] | undefined)[] = [];
        for (const step of steps) {
          // The page says how far it is before the next one takes the thread.
          await new Promise((resolve) => setTimeout(resolve));
          if (!current) return;
          found.push(heightsOf(now, step));
          setDrawn(found.length);
        }
        const rooms = words();
        const all = [...found, ...rooms.slice(found.length).map(() => [])];
        const places = handoutPages(
          all.map((some = [], at) => {
            const parts = rooms[at] ?? [];
            return { parts, heights: worthwhile(some, wordsOf({ parts })).map(({ height }) => height) };
          }),
          pageHeight,
        );
        setPictures(
          steps.map((step, at) => {
            const place = places[at];
            const light = found[at]?.find(({ height }) => height === place?.height);
            if (!light || !place) return { kind: found[at] ? "empty" : "failed" };
            return stepOnPaper(now, step, light, place, (picture) =>
              keep(renderSvg(picture, { faces: embedded })),
            );
          }),
        );
      })();
    }),
  );
  return { pictures, drawn };
}

/** A step at each height that it can have, the lowest first; undefined where drawing failed. */
function heightsOf(drawing: TourDrawing, step: HandoutStep): readonly Picture[] | undefined {
  try {
    return pages.flatMap(
      (page) => stepDrawn({ ...drawing, theme: "light" }, step, [page], bare, largestSize) ?? [],
    );
  } catch {
    return undefined;
  }
}

/**
 * The pictures of a step that are worth their height beside words of a height: each leaves out as little as any, fits on a
 * page with the words, can be read with ease where one can, and is larger than those before. Where none fits, the lowest of
 * them that can be read, since words run on, and what a picture leaves out is nowhere.
 */
export function worthwhile<T extends Pick<Picture, "size" | "height" | "leftOut" | "table" | "chart">>(
  made: readonly T[],
  words: number,
): readonly T[] {
  const fewest = Math.min(...made.map(countLeftOut));
  const whole = made.filter((one) => countLeftOut(one) === fewest);
  const fitting = whole.filter(({ height }) => words + height <= pageHeight);
  const able = fitting.length > 0 ? fitting : whole;
  const largest = Math.max(...able.map(({ size }) => size));
  const legible = able.filter(({ size }) => size >= Math.min(easy, largest));
  const worth = legible.filter(
    ({ size }, at) =>
      at === 0 || size > clearlyLarger * Math.max(...legible.slice(0, at).map((one) => one.size)),
  );
  return fitting.length > 0 ? worth : worth.slice(0, 1);
}

function stepOnPaper(
  drawing: TourDrawing,
  step: HandoutStep,
  light: Picture,
  { begins, runsOn }: StepPlace,
  urlOf: (picture: Picture) => string,
): StepPicture {
  try {
    const print = urlOf(light);
    const own = drawing.theme === "light" ? light : stepDrawn(drawing, step, [light], bare);
    return {
      kind: "drawn",
      alt: altOf(drawing, step, light),
      aspect: light.width / light.height,
      begins,
      runsOn,
      screen: own && own !== light ? urlOf(own) : print,
      print,
    };
  } catch {
    return { kind: "failed" };
  }
}

function altOf({ explorer, language }: TourDrawing, step: HandoutStep, picture: Picture): string {
  if (picture.table)
    return [describeTable(picture.table, language), picture.chart?.said].filter(Boolean).join(" ");
  const nodes = picture.nodes.filter(({ faded }) => !faded).map(({ node }) => node.id);
  const ties = picture.edges.filter(({ faded }) => !faded).map(({ edge }) => edge.id);
  return describeDrawing(explorer.graph, { nodes, ties, marked: new Set(step.drawing.link.sel) }, language);
}
