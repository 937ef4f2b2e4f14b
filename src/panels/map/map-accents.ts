import type { MapAccents } from "../../render/map/map-style.ts";
import { palette, type ThemeName } from "../../scene/looks/palette.ts";
import { screenFonts as fontFamily } from "../../scene/words/fonts.ts";

/** What the reader's system asks of colours. */
export interface SystemColours {
  /** Whether it imposes its own. */
  readonly forced: boolean;
  /** Whether it asks for more contrast. */
  readonly contrast: boolean;
  /** Whether it, or the reader, asks that nothing moves. */
  readonly still: boolean;
}

/** The colours that choosing and walking add to the map in a theme, or the system's own where it imposes them. */
export function mapAccents(theme: ThemeName, system: SystemColours): MapAccents {
  const { contrast, still } = system;
  if (system.forced) {
    const [ink, paper, accent] = ["CanvasText", "Canvas", "Highlight"].map(systemColour);
    if (ink && paper && accent) return { ink, paper, accent, fontFamily, forced: true, contrast, still };
  }
  const { ink, paper, accent } = palette(theme);
  return {
    ink,
    paper,
    accent,
    fontFamily,
    forced: false,
    contrast,
    still,
  };
}

/** A canvas knows no system colours: an element of the page tells what they come to. */
function systemColour(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = name;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
