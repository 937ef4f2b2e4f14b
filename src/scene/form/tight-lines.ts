import type { AtlasNode } from "../../core/atlas/schema.ts";
import type { Language } from "../../core/atlas/vocabulary.ts";
import { textWidth } from "../../layout/measure/text-width.ts";
import { breakPlaces } from "../break-places.ts";
import type { TypeStyle } from "../type-style.ts";

/**
 * The lines of a label where room is dear: those made by hand where none is wider than the style's longest, else as few as
 * keep to that, up to `mostLines`, of nearly equal width; in a round or pointed shape those whose box is the narrowest.
 */
export function tightLines(
  { label, lines }: AtlasNode,
  language: Language,
  { fontSize, fontWeight, maxLine, shape }: TypeStyle,
  mostLines: number,
  boxWidth: (lines: readonly string[]) => number,
): readonly string[] {
  const widest = (some: readonly string[]) =>
    Math.max(...some.map((line) => textWidth(line, fontSize, fontWeight)));
  const made = lines?.[language];
  if (made && widest(made) <= maxLine) return made;
  const ways = brokenInto(label[language], mostLines);
  const least = (some: readonly (readonly string[])[], cost: (one: readonly string[]) => number) =>
    some.reduce((best, one) => (cost(one) < cost(best) ? one : best));
  const usual = Array.from({ length: mostLines }, (_, index) =>
    least(
      ways.filter(({ length }) => length <= index + 1),
      widest,
    ),
  );
  const fewest = usual.find((one) => widest(one) <= maxLine) ?? least(usual, widest);
  const pointed = shape === "ellipse" || shape === "diamond";
  return pointed && fewest.length > 1 ? least([fewest, ...ways], boxWidth) : fewest;
}

/** Every way to break a label into at most `count` lines; the whole label first. */
function brokenInto(text: string, count: number): readonly (readonly string[])[] {
  if (count === 1) return [[text]];
  const parts = [...breakPlaces(text)].flatMap(([head, tail]) =>
    brokenInto(tail, count - 1).map((rest) => [head, ...rest]),
  );
  return [[text], ...parts];
}
