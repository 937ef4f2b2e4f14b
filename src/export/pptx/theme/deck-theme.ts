import { type Palette, palette, type ThemeName } from "../../../scene/looks/palette.ts";
import type { Deck } from "../deck.ts";
import { xml } from "../shape/xml.ts";
import { nearestShade } from "./theme-colour.ts";

/** The colours of a deck as PowerPoint's theme names them. */
export interface DeckTheme {
  /** Whether text is lighter than its ground. */
  readonly dark: boolean;
  /**
   * A fill with a colour `#rrggbb`: one of the theme's, or a shade of one, of `hue` where it can be one, so that another
   * theme recolours all of a project alike.
   */
  fill(color: string, hue?: string): string;
  /** The theme's own list of colours. */
  readonly colourScheme: string;
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly hues: readonly string[];
}

/** A colour that no shade comes this near to, of 255, is given as it is. */
const mostMissed = 6;

/** The theme of a deck's first picture, else the light one. The atlas's first six hues are the accents. */
export function deckTheme(deck: Deck): DeckTheme {
  const name = deck.theme ?? deck.slides.find((slide) => slide.kind === "picture")?.picture.theme ?? "light";
  const colors = palette(name);
  const dark = name === "dark";
  const accents = colors.hues.slice(0, 6);
  const names = [
    // What carries ink is the usual ground: white in nearly every theme, as in ours.
    ["tx1", colors.ink],
    ["bg1", colors.surface],
    ["bg2", colors.paper],
    ["tx2", colors.muted],
    ...accents.map((hue, index) => [`accent${index + 1}`, hue] as const),
    ["hlink", colors.accent],
  ] as const;
  const known = new Map<string, string>();
  const fill = (color: string, hue = ""): string => {
    const made = known.get(color + hue) ?? xml("a:solidFill", {}, colourXml(color, names, hue));
    known.set(color + hue, made);
    return made;
  };
  const slots = slotsOf(name, colors, accents);
  const colourScheme = xml(
    "a:clrScheme",
    { name: "Mailuo" },
    ...slots.map(([slot, color]) => xml(`a:${slot}`, {}, xml("a:srgbClr", { val: bare(color) }))),
  );
  const { paper, ink, muted } = colors;
  return { dark, fill, colourScheme, paper, ink, muted, hues: accents };
}

/** The slots in the order of the schema; the master says which of them is text and which ground. */
function slotsOf(
  name: ThemeName,
  { ink, paper, muted, surface, accent, line }: Palette,
  accents: readonly string[],
): readonly (readonly [slot: string, color: string])[] {
  const [dark1, light1, dark2, light2] =
    name === "dark" ? [surface, ink, paper, muted] : [ink, surface, muted, paper];
  return [
    ["dk1", dark1],
    ["lt1", light1],
    ["dk2", dark2],
    ["lt2", light2],
    ...accents.map((hue, index) => [`accent${index + 1}`, hue] as const),
    ["hlink", accent],
    ["folHlink", line],
  ];
}

/** Pale shades of several hues look alike: that of the hue itself may be missed by so much more than the nearest. */
const allowance = 1.5;

function colourXml(color: string, names: Parameters<typeof nearestShade>[1], hue: string): string {
  const closest = nearestShade(color, names);
  const ofHue = nearestShade(
    color,
    names.filter(([, one]) => one === hue),
  );
  const exact = closest && Object.keys(closest.shade).length === 0;
  const nearest = ofHue && closest && !exact && ofHue.missed <= closest.missed + allowance ? ofHue : closest;
  if (!nearest || nearest.missed > mostMissed) return xml("a:srgbClr", { val: bare(color) });
  const changes = Object.entries(nearest.shade).map(([name, share]) =>
    xml(`a:${name}`, { val: Math.round(share * 100_000) }),
  );
  return xml("a:schemeClr", { val: nearest.name }, ...changes);
}

const bare = (color: string) => color.replace("#", "").toUpperCase();
