import { pinyin } from "pinyin-pro";
import type { Readings } from "../../src/core/search/pinyin/readings.ts";
import { isSpoken, syllableCount, syllablesOf } from "../../src/core/search/pinyin/spell.ts";

/** The readings that the data gives for a label, each as its syllables. */
type Corrections = ReadonlyMap<string, readonly string[][]>;

/**
 * The readings of the Chinese labels, aliases and full names in an atlas's graph: those that a node gives for its
 * label, else the automatic one. A name that holds a corrected label is read as that is. What is no atlas has none.
 */
export function readPinyin(graph: unknown): Readings {
  const nodes = list(field(graph, "nodes"));
  const corrections = new Map(nodes.flatMap(correctionOf));
  const texts = nodes.flatMap((node) => [
    field(field(node, "label"), "zh"),
    ...list(field(field(node, "alias"), "zh")),
    field(field(node, "name"), "zh"),
  ]);
  const found = new Map<string, readonly string[]>();
  for (const text of strings(texts)) {
    const readings = corrections.get(text) ?? automatic(text, corrections);
    if (readings.length > 0) found.set(text, [...new Set(readings.map((syllables) => syllables.join(" ")))]);
  }
  return found;
}

function correctionOf(node: unknown): [string, string[][]][] {
  const [text] = strings([field(field(node, "label"), "zh")]);
  if (text === undefined) return [];
  const readings = strings(list(field(node, "pinyin"))).map(syllablesOf);
  const own = readings.filter((syllables) => syllables.length === syllableCount(text));
  return own.length > 0 ? [[text, own]] : [];
}

/** The automatic reading, with the labels in it read as the data has them; none where a character has no reading. */
function automatic(text: string, corrections: Corrections): string[][] {
  const read = pinyin(text, { type: "all", toneType: "none", toneSandhi: false });
  const spoken = read.filter(({ origin }) => isSpoken(origin));
  if (spoken.length === 0 || spoken.some(({ isZh }) => !isZh)) return [];
  const syllables = spoken.map((one) => one.pinyin);
  for (const [label, [reading = []]] of corrections) {
    for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + label.length)) {
      syllables.splice(syllableCount(text.slice(0, at)), reading.length, ...reading);
    }
  }
  return [syllables];
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function strings(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === "string");
}
