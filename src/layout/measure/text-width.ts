import { advanceWidths } from "./advance-widths.ts";

const firstCode = 0x20;
const narrowOthers: Readonly<Record<string, number>> = { "\u00a0": 226, "–": 542, "—": 904 };

/**
 * Width of one line of text in the unit of `fontSize`, from the committed table: no browser is asked, so
 * that boxes are the same at build, on screen and in every export.
 */
export function textWidth(text: string, fontSize: number, weight: 400 | 600): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    thousandths += advanceWidths[weight][code - firstCode] ?? narrowOthers[character] ?? 1000;
  }
  return (thousandths / 1000) * fontSize;
}
