import { boundary, charactersOf, type Stream } from "./stream.ts";

/** Turns Traditional into Simplified Chinese. */
export type Simplify = (text: string) => string;

/** OpenCC's conversion of characters and words, 55 kB gzipped, fetched when first used. */
export async function loadSimplify(): Promise<Simplify> {
  const { Converter } = await import("opencc-js/t2cn");
  return Converter({ from: "t", to: "cn" });
}

/**
 * A stream in Simplified Chinese, each character still from where it was: clauses are converted by words, those that
 * become longer or shorter by characters. Nothing where nothing changes.
 */
export function simplifyStream(stream: Stream, simplify: Simplify): Stream | undefined {
  const before = clausesOf(stream);
  const after = convert(before, simplify);
  if (after.every((clause, at) => clause === before[at])) return undefined;
  return { ...stream, codes: Uint32Array.from(after.join(""), (point) => point.codePointAt(0) ?? 0) };
}

/** The characters between two boundaries, clause by clause. */
function clausesOf(stream: Stream): readonly string[] {
  const clauses: string[] = [];
  let from = 0;
  for (let at = 1; at <= stream.length; at += 1) {
    if (stream.boundaries[at] === boundary.none) continue;
    clauses.push(charactersOf(stream, { from, to: at }));
    from = at;
  }
  return clauses;
}

function convert(clauses: readonly string[], simplify: Simplify): readonly string[] {
  const converted = simplify(clauses.join("\n")).split("\n");
  return clauses.map((clause, at) => {
    const whole = converted[at] ?? "";
    const count = [...clause].length;
    return [...whole].length === count ? whole : Array.from(clause, (one) => oneFor(one, simplify)).join("");
  });
}

/** What a character becomes by itself; it stays where that would be none or several. */
export function oneFor(character: string, simplify: Simplify): string {
  const converted = simplify(character);
  return [...converted].length === 1 ? converted : character;
}
