import { join, type SearchColumn, type SearchText } from "../search-column.ts";
import type { Readings } from "./readings.ts";
import { initialsOf, type SpeltPart, spell } from "./spell.ts";

interface SpeltText {
  readonly text: SearchText;
  readonly parts: readonly SpeltPart[];
}

/** The columns by which texts are found as they sound: all syllables, and their first letters. */
export function pinyinColumns(texts: readonly SearchText[], readings: Readings): SearchColumn[] {
  const spelt = texts.flatMap(({ text, owners }): SpeltText[] =>
    (readings.get(text) ?? []).flatMap((reading): SpeltText[] => {
      const parts = spell(text, reading);
      return parts?.some(({ syllable }) => syllable) ? [{ text: { text, owners, reading }, parts }] : [];
    }),
  );
  return [syllableColumn(spelt.flatMap(bothWays)), initialColumn(spelt)];
}

/** A text with ü twice, since it is typed as v by some and as u by others. */
function bothWays(spelt: SpeltText): SpeltText[] {
  const typed = (letter: string): SpeltText => ({
    text: spelt.text,
    parts: spelt.parts.map(({ text, syllable }) => ({ text: text.replaceAll("ü", letter), syllable })),
  });
  return spelt.parts.some(({ text }) => text.includes("ü")) ? [typed("v"), typed("u")] : [spelt];
}

function syllableColumn(spelt: readonly SpeltText[]): SearchColumn {
  const written = join(spelt.map(({ parts }) => parts.map(({ text }) => text).join("")));
  const heads = new Uint8Array(written.joined.length);
  for (const [index, { parts }] of spelt.entries()) {
    let at = written.starts[index] ?? 0;
    for (const { text } of parts) {
      heads[at] = 1;
      at += text.length;
    }
  }
  return {
    field: "pinyin",
    language: "zh",
    spelling: "syllables",
    texts: spelt.map(({ text }) => text),
    ...written,
    heads,
  };
}

function initialColumn(spelt: readonly SpeltText[]): SearchColumn {
  return {
    field: "pinyin",
    language: "zh",
    spelling: "initials",
    texts: spelt.map(({ text }) => text),
    ...join(spelt.map(({ parts }) => initialsOf(parts))),
  };
}
