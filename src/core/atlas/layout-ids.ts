import { mapShapes } from "../view/map-shape.ts";
import { languages } from "./vocabulary.ts";

/** The ids of all layouts that an atlas has places for: the map's by shape of stage, then the lanes', per language. */
export const layoutIds: readonly string[] = [...mapShapes.map((shape) => `map-${shape}`), "lanes"].flatMap(
  (name) => languages.map((language) => `${name}-${language}`),
);
