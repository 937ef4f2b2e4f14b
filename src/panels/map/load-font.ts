import { family } from "virtual:mailuo-font";
import type { Scene } from "../../scene/types.ts";

/** Longest time the first drawing waits for the font, in milliseconds. */
const patience = 3000;

/**
 * Loads what of our own font the scene's labels need before a canvas draws them: a canvas keeps the glyphs it
 * measured first. Goes on without it where the font does not come.
 */
export async function loadFont(scene: Scene): Promise<void> {
  const text = [...new Set(scene.nodes.flatMap((node) => node.label.lines).join(""))].join("");
  const faces = [400, 600].map((weight) => document.fonts.load(`${weight} 12px "${family}"`, text));
  const late = new Promise((resolve) => setTimeout(resolve, patience));
  await Promise.race([Promise.allSettled(faces), late]);
}
