import type { SceneNode } from "../types.ts";
import { contrast, mix } from "./colour.ts";

/** How much of its colour is left to what a filter fades, on the screen and in every export. */
export const fadedShare = 0.35;
/** How much is left to what is not near while something is pointed at or chosen. */
export const dimmedShare = 0.55;
/** The contrast that the name of a project or organ keeps, however faint it is. */
export const leastHubContrast = 3;

/** What is needed of a node to make it faint. */
type Colours = Pick<SceneNode, "role" | "fill" | "stroke" | "textColor">;

/**
 * A node's colours with a share of them left over the ground, opaque: half-transparent ones would add up where they lie
 * over each other. The names of projects and organs, by which the others are found, stay readable.
 */
export function faintColours(
  node: Colours,
  ground: string,
  ink: string,
  share: number,
): Omit<Colours, "role"> {
  const fill = mix(node.fill, ground, share);
  const faint = mix(node.textColor, ground, share);
  const hub = node.role === "root" || node.role === "goal";
  return {
    fill,
    stroke: mix(node.stroke, ground, share),
    textColor: hub ? readable(faint, ink, fill) : faint,
  };
}

/** A colour, with as much ink in it as it takes to be read on a fill. */
function readable(colour: string, ink: string, fill: string): string {
  for (let part = 0; part < 1; part += 0.05) {
    const mixed = mix(ink, colour, part);
    if (contrast(mixed, fill) >= leastHubContrast) return mixed;
  }
  return ink;
}
