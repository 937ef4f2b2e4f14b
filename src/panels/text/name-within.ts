import { textWidth } from "../../layout/measure/text-width.ts";

/** The size of these names (`--text-small`), in CSS pixels. */
const size = 12;
/** How much wider than the table's the letters of a system's fonts run; Chinese characters are as wide in all of them. */
const slack = 1.1;
/** Kept free at the end of each, so that it does not touch the next. */
const gap = 6;

/**
 * As much of the name of a part as stands whole within a width: all of it, else what it says before its colon, else
 * nothing. A name that is cut tells less than the tick under it.
 */
export function nameWithin(name: string, width: number): string {
  const fits = (text: string) => {
    const wide = textWidth(text, size, 400);
    return (/^\p{Script=Han}+$/u.test(text) ? wide : wide * slack) + gap <= width;
  };
  const [before = ""] = name.split(/[:：]/u);
  return [name, before].find(fits) ?? "";
}
