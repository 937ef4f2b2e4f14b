import { parseHex, type Rgb } from "../../../scene/looks/colour.ts";

/** Hue in degrees, saturation and lightness from 0 to 1. */
type Hsl = readonly [hue: number, saturation: number, lightness: number];

/** How a colour is made from one of the theme's: shares from 0 to 1, applied in this order. */
export interface Shade {
  readonly satMod?: number;
  readonly lumMod?: number;
  readonly lumOff?: number;
}

/** The theme's colour that another is nearest to being a shade of, and by how much it is missed, from 0 to 255. */
export interface NearestShade {
  readonly name: string;
  readonly shade: Shade;
  readonly missed: number;
}

/** Finds of which of a theme's colours another is a shade; itself before shades, the first of equals. */
export function nearestShade(
  color: string,
  theme: readonly (readonly [name: string, color: string])[],
): NearestShade | undefined {
  const exact = theme.find(([, base]) => base === color);
  if (exact) return { name: exact[0], shade: {}, missed: 0 };
  const wanted = parseHex(color);
  let best: NearestShade | undefined;
  for (const [name, base] of theme) {
    const shade = shadeBetween(toHsl(parseHex(base)), toHsl(wanted));
    const made = shaded(parseHex(base), shade).map(Math.round);
    const missed = Math.max(...made.map((channel, at) => Math.abs(channel - (wanted[at] ?? 0))));
    if (!best || missed < best.missed - 0.5) best = { name, shade, missed };
  }
  return best;
}

/** Lighter ones as the format's own tints are, `lumMod` and the rest of it as `lumOff`; darker ones by `lumMod` alone. */
function shadeBetween([, baseSaturation, baseLight]: Hsl, [, saturation, light]: Hsl): Shade {
  const satMod = baseSaturation > 0.01 ? saturation / baseSaturation : 1;
  const bySaturation = Math.abs(satMod - 1) > 0.02 ? { satMod } : {};
  if (Math.abs(light - baseLight) < 0.004) return bySaturation;
  if (light < baseLight) return { ...bySaturation, lumMod: light / baseLight };
  const lumMod = (1 - light) / (1 - baseLight);
  return { ...bySaturation, lumMod, lumOff: 1 - lumMod };
}

function shaded(base: Rgb, { satMod = 1, lumMod = 1, lumOff = 0 }: Shade): Rgb {
  const [hue, saturation, light] = toHsl(base);
  return toRgb([hue, Math.min(1, saturation * satMod), Math.min(1, light * lumMod + lumOff)]);
}

function toHsl(rgb: Rgb): Hsl {
  const [red, green, blue] = [rgb[0] / 255, rgb[1] / 255, rgb[2] / 255];
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const light = (high + low) / 2;
  const span = high - low;
  if (span === 0) return [0, 0, light];
  const saturation = span / (1 - Math.abs(2 * light - 1));
  const sixth =
    high === red
      ? ((green - blue) / span + 6) % 6
      : high === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4;
  return [sixth * 60, saturation, light];
}

function toRgb([hue, saturation, light]: Hsl): Rgb {
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const channel = (from: number) => {
    const k = (from + hue / 30) % 12;
    return 255 * (light - (chroma / 2) * Math.max(-1, Math.min(k - 3, 9 - k, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}
