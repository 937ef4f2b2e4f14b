/** Red, green and blue in 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The channels of `#rrggbb`. Throws on any other notation: palettes are ours. */
export function parseHex(color: string): Rgb {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) throw new Error(`not #rrggbb: ${color}`);
  const channel = (index: number) => Number.parseInt(match[index] ?? "", 16);
  return [channel(1), channel(2), channel(3)];
}

/** `#rrggbb` of three channels, rounded. */
function toHex(rgb: Rgb): string {
  return `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

/** `share` (0 to 1) of `color` over `ground`, opaque, so that screen and every export draw the same colour. */
export function mix(color: string, ground: string, share: number): string {
  const [r1, g1, b1] = parseHex(color);
  const [r2, g2, b2] = parseHex(ground);
  const blend = (over: number, under: number) => over * share + under * (1 - share);
  return toHex([blend(r1, r2), blend(g1, g2), blend(b1, b2)]);
}

/** Channel in 0 to 255 → linear light in 0 to 1 (sRGB, IEC 61966-2-1). */
export function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrast(one: string, other: string): number {
  const luminance = (color: string) => {
    const [red, green, blue] = parseHex(color);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
