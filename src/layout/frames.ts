import type { Frame } from "./placement.ts";

/** With the margin below a picture, the lowest part of a stage: its tools have that, and the questions of a first visit; in CSS pixels. */
const toolsRoom = 34;

/** The frames of the pictures that are made without asking: screens, in CSS pixels. */
export const frames = {
  /** The part of a window that the map has, less its tools. */
  stage: (width: number, height: number): Frame => ({
    width,
    height: height - toolsRoom,
    size: { least: 8, floor: 11, comfort: 14.5, most: 18 },
  }),
  /** A window too narrow for territories beside each other: one column that scrolls. */
  column: (width: number): Frame => ({ width, size: { least: 13, floor: 13, comfort: 14, most: 14 } }),
} as const;
