import type { MapAccents } from "../render/map/map-style.ts";
import { fontFamily } from "../scene/build-scene.ts";
import { palette, type ThemeName } from "../scene/palette.ts";

/** The colours that choosing and walking add to the map in a theme. */
export function mapAccents(theme: ThemeName): MapAccents {
  const { ink, paper } = palette(theme);
  return { ink, paper, accent: theme === "dark" ? "#8fb7ff" : "#1f5fbf", fontFamily };
}
