import { textWidth } from "../../layout/measure/text-width.ts";
import { breakPlaces } from "./break-places.ts";

/** What a running text may take. */
export interface WrapOptions {
  readonly maxWidth: number;
  readonly maxLines: number;
  readonly fontSize: number;
  readonly weight: 400 | 600;
}

/** System fonts run up to this much wider than the table's font: Arial by at most 5 % in words that are not but capitals. */
export const wrapSlack = 1.08;
/** No text around a picture is longer; what is would be cut anyhow. */
const longest = 1000;

/**
 * A running text in lines, each as full as it can be; what exceeds the last one is cut, with an ellipsis. Where there
 * is no place to break at, as in an address, lines end after any character.
 */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  const { maxWidth, maxLines, fontSize, weight } = options;
  const fits = (line: string) => textWidth(line, fontSize, weight) * wrapSlack <= maxWidth;
  const lines: string[] = [];
  let rest = [...text.replace(/\s+/gu, " ").trim()].slice(0, longest).join("");
  while (rest) {
    if (fits(rest)) return [...lines, rest];
    if (lines.length >= maxLines - 1) return [...lines, `${fullest(rest, (head) => fits(`${head}…`))[0]}…`];
    const [head, tail] = lastPlace(rest, fits) ?? fullest(rest, fits);
    lines.push(head);
    rest = tail;
  }
  return lines;
}

function lastPlace(text: string, fits: (line: string) => boolean): readonly [string, string] | undefined {
  let last: readonly [string, string] | undefined;
  for (const place of breakPlaces(text)) {
    if (!fits(place[0])) break;
    last = place;
  }
  return last;
}

/** At least one character, so that there is an end. */
function fullest(text: string, fits: (line: string) => boolean): readonly [string, string] {
  const characters = [...text];
  let count = 1;
  while (count < characters.length && fits(characters.slice(0, count + 1).join(""))) count += 1;
  return [characters.slice(0, count).join(""), characters.slice(count).join("")];
}
