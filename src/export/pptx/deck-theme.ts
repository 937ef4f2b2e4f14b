import { contrast } from "../../scene/colour.ts";
import { type Palette, palette, themeNames } from "../../scene/palette.ts";
import type { Picture } from "../../scene/picture.ts";
import type { Deck } from "./deck.ts";
import { xml } from "./xml.ts";

/** The colours of a deck as PowerPoint's theme names them. */
export interface DeckTheme {
  /** Whether text is lighter than its ground. */
  readonly dark: boolean;
  /** A fill with a colour `#rrggbb`: by its name in the theme where it has one, so that another theme recolours it. */
  fill(color: string): string;
  /** The theme's own list of colours. */
  readonly colourScheme: string;
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly hues: readonly string[];
}

/** The theme of a deck's first picture, else the light one. The atlas's first six hues are the accents. */
export function deckTheme(deck: Deck): DeckTheme {
  const picture = deck.slides.find((slide) => slide.kind === "picture")?.picture;
  const colors = paletteOf(picture);
  const dark = contrast(colors.ink, "#000000") > contrast(colors.paper, "#000000");
  const accents = colors.hues.slice(0, 6);
  const names = new Map<string, string>([
    ...accents.map((hue, index) => [hue, `accent${index + 1}`] as const),
    [colors.muted, "tx2"],
    [colors.surface, "bg2"],
    [colors.ink, "tx1"],
    [colors.paper, "bg1"],
    [colors.accent, "hlink"],
  ]);
  const fill = (color: string): string => {
    const name = names.get(color);
    const said = name ? xml("a:schemeClr", { val: name }) : xml("a:srgbClr", { val: bare(color) });
    return xml("a:solidFill", {}, said);
  };
  const [dark1, light1] = dark ? [colors.paper, colors.ink] : [colors.ink, colors.paper];
  const [dark2, light2] = dark ? [colors.surface, colors.muted] : [colors.muted, colors.surface];
  const slots: readonly (readonly [name: string, color: string])[] = [
    ["dk1", dark1],
    ["lt1", light1],
    ["dk2", dark2],
    ["lt2", light2],
    ...accents.map((hue, index) => [`accent${index + 1}`, hue] as const),
    ["hlink", colors.accent],
    ["folHlink", colors.line],
  ];
  const colourScheme = xml(
    "a:clrScheme",
    { name: "Mailuo" },
    ...slots.map(([name, color]) => xml(`a:${name}`, {}, xml("a:srgbClr", { val: bare(color) }))),
  );
  return {
    dark,
    fill,
    colourScheme,
    paper: colors.paper,
    ink: colors.ink,
    muted: colors.muted,
    hues: accents,
  };
}

/** The designed palette that a picture was made with. */
function paletteOf(picture: Picture | undefined): Palette {
  const name = themeNames.find((theme) => {
    const { ink, paper } = palette(theme);
    return picture?.ink === ink || picture?.background === paper;
  });
  return palette(name ?? "light");
}

const bare = (color: string) => color.replace("#", "").toUpperCase();
