import { Converter } from "opencc-js/t2cn";

/** All Chinese characters that are written in one unit. */
const characters = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, at) => String.fromCharCode(0x4e00 + at));

/**
 * The Traditional characters whose Simplified form stands in a text, or which stand in it themselves, each followed by
 * that form, as one string: what a search needs to find the text however it is written, and no more.
 */
export function readTraditional(text: string): string {
  const convert = Converter({ from: "t", to: "cn" });
  // A line for each, so that no word is converted in place of its characters.
  const simplified = convert(characters.join("\n")).split("\n");
  const used = new Set(text);
  return characters
    .flatMap((traditional, at) => {
      const form = simplified[at] ?? traditional;
      const needed = form.length === 1 && form !== traditional && (used.has(form) || used.has(traditional));
      return needed ? [traditional + form] : [];
    })
    .join("");
}
