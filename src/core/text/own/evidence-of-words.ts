import { textLimits } from "../../atlas/limits.ts";
import type { PrimaryEvidence } from "../../atlas/schema.ts";
import { createRawOffsets } from "../anchor/raw-offsets.ts";
import { normalise, normalisedString } from "../normalise.ts";
import type { TextStretch } from "./own-paragraphs.ts";
import type { OwnText } from "./read-own-text.ts";

/** The evidence that some words of a copy are; or why they are none. */
export type WordsEvidence =
  | { readonly kind: "evidence"; readonly evidence: PrimaryEvidence }
  /** No words of a sentence, of several, or of one whose place is not certain to the character. */
  | { readonly kind: "none" | "several" | "uncertain" };

/**
 * What a claim that rests on these words names: their sentence, where they stand in it under norm-1, and the words
 * themselves where they are no more than a surface may be.
 */
export function evidenceOfWords(
  { text, anchoring }: Pick<OwnText, "text" | "anchoring">,
  chosen: TextStretch,
): WordsEvidence {
  const { toUtf16 } = createRawOffsets(text);
  const touched = anchoring.sentences.flatMap((one) => {
    if (!("start" in one)) return [];
    const [from, to] = [toUtf16(one.start), toUtf16(one.end)];
    if (to <= chosen.from || from >= chosen.to) return [];
    const { starts, ends } = normalise(text.slice(from, to));
    const inside = starts.flatMap((start, at) => {
      const end = ends[at] ?? start;
      return from + start >= chosen.from && from + end <= chosen.to ? [at] : [];
    });
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined) return [];
    const words = text.slice(from + (starts[first] ?? 0), from + (ends[last] ?? 0));
    return [{ ...one, span: [first, last + 1] as const, words }];
  });
  const [only, ...more] = touched;
  if (!only) return { kind: "none" };
  if (more.length > 0) return { kind: "several" };
  const { sentence, status, span, words } = only;
  // Of other characters the words are not the text's own.
  if ((status !== "exact" && status !== "moved") || anchoring.converted) return { kind: "uncertain" };
  const surface = span[1] - span[0] <= textLimits.surface ? { surface: asChosen(text, chosen, words) } : {};
  return { kind: "evidence", evidence: { sentence, span: [span[0], span[1]], ...surface } };
}

/** Words with the quotation marks and brackets that were chosen with them, without what parts them from others. */
function asChosen(text: string, { from, to }: TextStretch, words: string): string {
  const chosen = text
    .slice(from, to)
    .replace(/[\r\n]+/g, "")
    .replace(/^[\s，。；：！？、,.;:!?]+|[\s，。；：！？、,.;:!?]+$/g, "");
  return normalisedString(chosen) === normalisedString(words) ? chosen : words;
}

/** An evidence object as it stands in `graph.json`, on one line. */
export function evidenceText({ sentence, span, surface }: PrimaryEvidence): string {
  const parts = [
    `"sentence": ${JSON.stringify(sentence)}`,
    ...(span ? [`"span": [${span.join(", ")}]`] : []),
    ...(surface === undefined ? [] : [`"surface": ${JSON.stringify(surface)}`]),
  ];
  return `{ ${parts.join(", ")} }`;
}
