import type { Id } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";

/** A stretch of a sentence: plain words, or the name of a node, which a page can make something to press. */
export interface Piece {
  readonly text: string;
  readonly id?: Id;
}

/** Pieces as the text that they make. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

/** A template with its places filled; what fills one is never taken for a template itself. */
export function fillPieces(template: string, places: Readonly<Record<string, readonly Piece[]>>): Piece[] {
  return template
    .split(/(\{\w+\})/)
    .flatMap((part) => places[/^\{(\w+)\}$/.exec(part)?.[1] ?? ""] ?? (part === "" ? [] : [{ text: part }]));
}

/** Pieces as one sentence: a capital at its beginning in English, a full stop at its end. */
export function sentencePieces(pieces: readonly Piece[], language: Language): Piece[] {
  const [first, ...rest] = pieces;
  if (!first) return [];
  const begun = [{ ...first, text: beginSentence(first.text, language) }, ...rest];
  const text = textOf(begun);
  const stop = endSentence(text, language).slice(text.length);
  return stop === "" ? begun : [...begun, { text: stop }];
}

/** A phrase as it begins a sentence: in English with a capital. */
export function beginSentence(phrase: string, language: Language): string {
  return language === "en" ? phrase.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : phrase;
}

/** A phrase with its full stop; one that ends a sentence already stays as it is. */
export function endSentence(phrase: string, language: Language): string {
  if (language === "zh") return /[。！？]$/u.test(phrase) ? phrase : `${phrase}。`;
  return /[.!?]$/.test(phrase) ? phrase : `${phrase}.`;
}

/** A phrase as a sentence with a remark in brackets, which stands after the Chinese and before the English full stop. */
export function withRemark(phrase: string, remark: string, language: Language): string {
  return language === "zh" ? `${endSentence(phrase, "zh")}（${remark}）` : `${phrase} (${remark}).`;
}
