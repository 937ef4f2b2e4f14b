import type { LensBy, LensClass } from "../../core/view/lens.ts";
import { dashOf } from "../looks/appearance.ts";
import { mix } from "../looks/colour.ts";
import { palette, type ThemeName, textOn } from "../looks/palette.ts";

/** How what is in a class is drawn. */
export interface ClassLook {
  readonly fill: string;
  readonly stroke: string;
  readonly textColor: string;
  /** Of an outline, in sizes of a leaf's label: the more, the stronger the class, for who cannot tell the colours. */
  readonly strokeWidth: number;
}

/** A colour for lines and outlines, how much of it a box is filled with, and how thick both are. */
type Step = readonly [color: string, filled: number, strokeWidth: number];

/** Bases are told apart by hue, and by dashes, which they have without a lens too. */
const basisSteps: Readonly<Record<ThemeName, Readonly<Record<string, Step>>>> = {
  light: {
    stated: ["#1f6f9f", 0.14, 0.11],
    background: ["#5b5148", 0.3, 0.13],
    inferred: ["#c2500a", 0.2, 0.13],
  },
  dark: {
    stated: ["#5ab0e0", 0.22, 0.11],
    background: ["#d9d2c4", 0.3, 0.13],
    inferred: ["#f08a3c", 0.3, 0.13],
  },
};

/** What has degrees, by one hue that grows darker on paper and lighter in the dark, and by thickness. */
const degreeSteps: Readonly<Record<ThemeName, readonly [weak: Step, middle: Step, strong: Step]>> = {
  light: [
    ["#5a8fc0", 0.14, 0.07],
    ["#2a66a3", 0.42, 0.13],
    ["#123a66", 1, 0.2],
  ],
  dark: [
    ["#3f78b3", 0.2, 0.07],
    ["#7fb0de", 0.5, 0.13],
    ["#d4e8fb", 1, 0.2],
  ],
};
const degrees: Partial<Record<LensClass, 0 | 1 | 2>> = {
  low: 0,
  medium: 1,
  high: 2,
  one: 0,
  two: 1,
  more: 2,
};

/** How a class is drawn in a theme. */
export function lensLook(by: LensBy, one: LensClass, theme: ThemeName): ClassLook {
  const colors = palette(theme);
  const degree = degrees[one];
  const step = by === "basis" ? basisSteps[theme][one] : degree !== undefined && degreeSteps[theme][degree];
  if (!step) return { fill: colors.paper, stroke: colors.line, textColor: colors.ink, strokeWidth: 0.045 };
  const [stroke, filled, strokeWidth] = step;
  const fill = mix(stroke, colors.surface, filled);
  return { fill, stroke, textColor: textOn(colors, fill), strokeWidth };
}

/** The dashes of a class, which a basis alone has. */
export function lensDash(one: LensClass, width: number): readonly number[] {
  return one === "inferred" || one === "background" ? dashOf(one, width) : [];
}
