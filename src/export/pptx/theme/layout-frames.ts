import type { Frame } from "../picture/picture-space.ts";
import type { SlideSize } from "../slide-size.ts";

/** Where the texts of a layout stand. */
export interface LayoutFrames {
  readonly title: Frame;
  /** Under the title. */
  readonly body: Frame;
  /** At the foot of a title slide. */
  readonly foot: Frame;
}

/** Frames by shares of the slide, so that they fit every shape of slide. */
function placed({ width, height }: SlideSize, x: number, y: number, right: number, bottom: number): Frame {
  return { x: x * width, y: y * height, width: (right - x) * width, height: (bottom - y) * height };
}

/** Where a title slide has its title, subtitle and small print. */
export function titleFrames(size: SlideSize): LayoutFrames {
  return {
    title: placed(size, 0.085, 0.24, 0.915, 0.5),
    body: placed(size, 0.085, 0.58, 0.915, 0.73),
    foot: placed(size, 0.085, 0.76, 0.915, 0.93),
  };
}

/** Where a slide of words has its title and list. */
export function textFrames(size: SlideSize): Omit<LayoutFrames, "foot"> {
  return { title: placed(size, 0.06, 0.07, 0.94, 0.17), body: placed(size, 0.06, 0.21, 0.94, 0.93) };
}

/** Where a slide with a picture has its title; each picture places its own. */
export function pictureFrames(size: SlideSize): Pick<LayoutFrames, "title"> {
  return { title: placed(size, 0.027, 0.034, 0.973, 0.1) };
}

/** The placeholders at the foot as layouts number them. */
export const date = { type: "dt", sz: "half", idx: 10 } as const;
export const footer = { type: "ftr", sz: "quarter", idx: 11 } as const;
export const slideNumber = { type: "sldNum", sz: "quarter", idx: 12 } as const;

/** Where every slide has its footer, date and number. */
export function footFrames(size: SlideSize): Readonly<Record<"footer" | "date" | "number", Frame>> {
  return {
    footer: placed(size, 0.027, 0.937, 0.76, 0.97),
    date: placed(size, 0.78, 0.937, 0.9, 0.97),
    number: placed(size, 0.91, 0.937, 0.973, 0.97),
  };
}
