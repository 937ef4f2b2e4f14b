import type { Id } from "../../core/atlas/schema.ts";
import type { AnchorStatus } from "../../core/text/anchor/anchoring.ts";
import type { Layer, Overlaid } from "../../core/text/own/overlay.ts";
import { mix } from "../../scene/looks/colour.ts";
import { type Palette, palette, type ThemeName } from "../../scene/looks/palette.ts";

/** A claim on words of a reader's copy: whose hue it has, whether the text states it, how its sentence was found. */
export interface MarkedClaim {
  readonly id: Id;
  /** The place of its project; nothing for what is shared. */
  readonly hue: number | undefined;
  readonly stated: boolean;
  readonly status: AnchorStatus;
}

/** The line under words, by how their sentence was found. */
const lines: Readonly<Partial<Record<AnchorStatus, string>>> = {
  edited: "dotted",
  "moved-edited": "dotted",
  interpolated: "dashed",
};
const lineOf = (status: AnchorStatus) => lines[status] ?? "solid";

/**
 * What words are marked with, on which one or several claims lie: a ground where the text states one of them, and a line
 * that is thicker for several, each in the hue of the project that all of them are about.
 */
export function claimMarks({ from, to, what }: Overlaid<MarkedClaim>): readonly Layer<string>[] {
  const [first] = what;
  if (!first) return [];
  const hue = what.every((one) => one.hue === first.hue) ? (first.hue ?? "shared") : "shared";
  const ids = new Set(what.map(({ id }) => id));
  const line = `own-line-${hue}-${lineOf(first.status)}${ids.size > 1 ? "-deep" : ""}`;
  const ground = what.some(({ stated }) => stated) ? [`own-ground-${hue}`] : [];
  return [...ground, line].map((name) => ({ from, to, what: name }));
}

/** What words are marked with besides, the last one uppermost. */
export const upperMarks = ["own-hover", "own-chosen", "own-found", "own-found-now"] as const;

/** How each mark looks, as a style sheet; `selector` is what a name is told by. */
export function markSheet(
  theme: ThemeName,
  names: ReadonlySet<string>,
  selector: (name: string) => string,
): string {
  const all = [...names];
  const rules = all.map((name) => `${selector(name)} { ${looksOf(palette(theme), name)} }`);
  const forced = all.map((name) => `${selector(name)} { ${forcedLooksOf(name)} }`);
  return `${rules.join("\n")}\n@media (forced-colors: active) {\n${forced.join("\n")}\n}`;
}

/** The same in the colours of the system: what is chosen or found as it marks that, claims by their line alone. */
function forcedLooksOf(name: string): string {
  if (name === "own-chosen" || name === "own-hover")
    return "background-color: Highlight; color: HighlightText;";
  if (name.startsWith("own-found")) return "background-color: Mark; color: MarkText;";
  return "background-color: transparent; text-decoration-color: CanvasText;";
}

const grounds = {
  found: { light: "#ffe38a", dark: "#5f4f12" },
  now: "#ffb224",
} as const;

function looksOf(colors: Palette, name: string): string {
  const dark = colors === palette("dark");
  if (name === "own-hover") return `background-color: ${mix(colors.accent, colors.paper, 0.16)};`;
  if (name === "own-chosen")
    return `background-color: ${mix(colors.accent, colors.paper, dark ? 0.42 : 0.3)};`;
  if (name === "own-found") return `background-color: ${grounds.found[dark ? "dark" : "light"]};`;
  if (name === "own-found-now") return `background-color: ${grounds.now}; color: ${palette("light").ink};`;
  const [, kind, hue = "", style = "", deep] =
    /^own-(ground|line)-([^-]+)(?:-([a-z]+))?(-deep)?$/.exec(name) ?? [];
  const color =
    hue === "shared" ? colors.line : (colors.hues[Number(hue) % colors.hues.length] ?? colors.line);
  if (kind === "ground") return `background-color: ${mix(color, colors.paper, dark ? 0.24 : 0.14)};`;
  return `text-decoration: underline ${style} ${deep ? "3.5px" : "1.75px"} ${color}; text-underline-offset: 0.28em;`;
}
