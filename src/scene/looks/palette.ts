import { contrast, mix } from "./colour.ts";

/** The two designed themes. */
export const themeNames = ["light", "dark"] as const;
export type ThemeName = (typeof themeNames)[number];

/** The colours every picture is drawn from. */
export interface Palette {
  readonly paper: string;
  /** Inside of boxes that carry ink. */
  readonly surface: string;
  readonly ink: string;
  /** Secondary text. */
  readonly muted: string;
  /** Outlines and ties that belong to no project. */
  readonly line: string;
  /** What is chosen, and links. */
  readonly accent: string;
  /** One hue per project, by its place in the atlas. */
  readonly hues: readonly string[];
}

const palettes: Record<ThemeName, Palette> = {
  light: {
    paper: "#fbfaf7",
    surface: "#ffffff",
    ink: "#1d232b",
    muted: "#59616c",
    line: "#6d7682",
    accent: "#1f5fbf",
    hues: ["#762d25", "#2b7c83", "#273b5f", "#946f12", "#6b3f86", "#3f6b2a", "#a8456b", "#4b5563"],
  },
  dark: {
    paper: "#16181c",
    surface: "#1f2228",
    ink: "#ece9e2",
    muted: "#a9afb8",
    line: "#8a929d",
    accent: "#8fb7ff",
    hues: ["#c16b57", "#96e3c5", "#5d82cb", "#f0cb3f", "#c79be0", "#9ccf6f", "#f093b4", "#b7bec8"],
  },
};

/** The palette of a theme. */
export function palette(theme: ThemeName): Palette {
  return palettes[theme];
}

/** The hue of the project at `index` in the atlas; past the eighth they repeat. */
export function hueOf(colors: Palette, index: number): string {
  return colors.hues[index % colors.hues.length] ?? colors.line;
}

/** A quiet ground of a hue, for column heads. */
export function tint(colors: Palette, hue: string): string {
  return mix(hue, colors.paper, colors === palettes.dark ? 0.2 : 0.13);
}

/** Whichever of the palette's text colours reads best on `ground`. */
export function textOn(colors: Palette, ground: string): string {
  const candidates = [colors.paper, colors.surface, colors.ink];
  return candidates.reduce((best, color) =>
    contrast(color, ground) > contrast(best, ground) ? color : best,
  );
}
