import type { TextStrip } from "./text-strip.ts";

/** The size of the box that a strip's paths are drawn in. */
export const stripBox = { width: 1000, height: 100 } as const;

/** Between two ticks, in units of the box; a narrow tick keeps half of its width. */
const gap = 1.2;

/** One layer of a strip as SVG path data in `stripBox`, a rectangle for each tick that has something in it. */
export function stripPath({ ticks }: TextStrip, layer: number): string {
  return ticks
    .flatMap(({ x, width, tops }) => {
      const [bottom, top] = [tops[layer - 1] ?? 0, tops[layer] ?? 0];
      if (top <= bottom) return [];
      const wide = (width / 100) * stripBox.width;
      const drawn = Math.max(wide - gap, wide / 2);
      const left = (x / 100) * stripBox.width;
      return [
        `M${round(left)} ${round(stripBox.height - bottom)}v${round(bottom - top)}h${round(drawn)}V${round(stripBox.height - bottom)}z`,
      ];
    })
    .join("");
}

const round = (value: number) => Math.round(value * 100) / 100;
