/** Chinese words that some names are made of, each with how many of the names use it. */
export type Words = ReadonlyMap<string, number>;

const hanRuns = /\p{Script=Han}+/gu;
const longest = 5;
/** So many names tell what words there are; more would only take time. */
const mostNames = 1000;
/** What a piece of so many characters costs that is no known word: those of two are the rule. A known word costs 1 or less. */
const unknown = [0, 1.5, 1.7, 2.7, 9, 9] as const;

interface Found {
  names: number;
  last: number;
  readonly before: Set<string>;
  readonly after: Set<string>;
}

/**
 * The words that names share: what stands in several of them, before and behind different characters. No dictionary is
 * asked, since those of browsers differ, and know no terms of a field. O(characters), each name once.
 */
export function wordsOf(names: Iterable<string>): Words {
  const all = [...new Set(names)].slice(0, mostNames);
  const found = new Map<string, Found>();
  for (const [at, name] of all.entries())
    for (const [run] of name.matchAll(hanRuns)) {
      const signs = [...run];
      for (let from = 0; from < signs.length; from += 1)
        for (let to = from + 2; to <= Math.min(from + longest, signs.length); to += 1) {
          const text = signs.slice(from, to).join("");
          const one = found.get(text) ?? { names: 0, last: -1, before: new Set(), after: new Set() };
          found.set(text, one);
          if (one.last !== at) one.names += 1;
          one.last = at;
          // The end of a name is another one each time.
          one.before.add(signs[from - 1] ?? `${at}`);
          one.after.add(signs[to] ?? `${at}`);
        }
    }
  let words = new Map<string, number>();
  for (const [text, { names, before, after }] of found)
    if (names > 1 && before.size > 1 && after.size > 1) words.set(text, names);
  // What only looked like a word is not used as one where names are cut into words.
  for (let pass = 0; pass < 2; pass += 1) {
    const used = new Map<string, number>();
    for (const name of all)
      for (const word of new Set([...name.matchAll(hanRuns)].flatMap(([run]) => cut(run, words))))
        if (words.has(word)) used.set(word, (used.get(word) ?? 0) + 1);
    words = new Map([...used].filter(([, times]) => times > 1));
  }
  return words;
}

/**
 * Where in a text a line may not end: inside its Chinese words, as well as these are known; of long ones `divided`, inside
 * their parts.
 */
export function insideWords(text: string, words: Words, divided = false): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const { 0: run, index } of text.matchAll(hanRuns)) {
    let at = index;
    const whole = cut(run, words);
    for (const word of divided ? whole.flatMap((one) => partsOf(one, words)) : whole) {
      for (const sign of [...word].slice(0, -1)) {
        at += sign.length;
        inside.add(at);
      }
      at += [...word].at(-1)?.length ?? 0;
    }
  }
  return inside;
}

/** A word of four signs or more in two: at a shorter one that it begins or ends with, else behind its second sign. */
function partsOf(word: string, words: Words): readonly string[] {
  const signs = [...word];
  const partsAt = (at: number) => [signs.slice(0, at).join(""), signs.slice(at).join("")];
  const ways = signs.slice(3).map((_, at) => partsAt(at + 2));
  return ways.find((parts) => parts.some((part) => words.has(part))) ?? ways[0] ?? [word];
}

/** A run of Chinese in words, the likeliest way (by dynamic programming over its characters). */
function cut(run: string, words: Words): readonly string[] {
  const signs = [...run];
  const cost = [0];
  const last: string[] = [""];
  for (let to = 1; to <= signs.length; to += 1)
    for (let length = 1; length <= Math.min(longest, to); length += 1) {
      const word = signs.slice(to - length, to).join("");
      const names = words.get(word);
      const own = names === undefined ? (unknown[length] ?? 0) : 1 - Math.min(0.3, 0.02 * names);
      const whole = (cost[to - length] ?? 0) + own;
      if (whole >= (cost[to] ?? Number.POSITIVE_INFINITY) - 1e-9) continue;
      cost[to] = whole;
      last[to] = word;
    }
  const cuts: string[] = [];
  for (let to = signs.length; to > 0; ) {
    const word = last[to] ?? "";
    cuts.push(word);
    to -= Math.max(1, [...word].length);
  }
  return cuts.reverse();
}
