import type { TextStrip } from "./text-strip.ts";

/** The size of the box that a strip's bars are drawn in. */
export const stripBox = { width: 1000, height: 100 } as const;

/** Between two ticks, in units of the box; a narrow tick keeps half of its width. */
const gap = 1.2;

/** The part of a tick that belongs to one layer, in `stripBox`, by its upper left corner. */
export interface StripBar {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bars of one layer of a strip: one for each tick that has something in it. */
export function stripBars({ ticks }: TextStrip, layer: number): readonly StripBar[] {
  return ticks.flatMap(({ id, x, width, tops }) => {
    const [bottom, top] = [tops[layer - 1] ?? 0, tops[layer] ?? 0];
    if (top <= bottom) return [];
    return [{ id, ...stripStretch({ x, width }), y: stripBox.height - top, height: top - bottom }];
  });
}

/** Where a tick's bars stand across the box. */
export function stripStretch({ x, width }: { readonly x: number; readonly width: number }) {
  const wide = (width / 100) * stripBox.width;
  return { x: (x / 100) * stripBox.width, width: Math.max(wide - gap, wide / 2) };
}

/** One layer of a strip as SVG path data in `stripBox`, a rectangle for each of its bars. */
export function stripPath(strip: TextStrip, layer: number): string {
  return stripBars(strip, layer)
    .map(({ x, y, width, height }) => {
      const ground = round(y + height);
      return `M${round(x)} ${ground}v${round(-height)}h${round(width)}V${ground}z`;
    })
    .join("");
}

const round = (value: number) => Math.round(value * 100) / 100;
