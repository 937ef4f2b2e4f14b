import type { PrimaryEvidence } from "../../atlas/schema.ts";
import { createRawOffsets } from "../anchor/raw-offsets.ts";
import { askedWords } from "./asked-words.ts";
import type { OwnText } from "./read-own-text.ts";

/** Words of a copy, and some that stand before and after them. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How many characters around its words tell a quote from others alike. */
const around = 16;

/** What a copy says where evidence points; nothing where it is not found there to the word. */
export function quotesOf(
  { text, anchoring }: Pick<OwnText, "text" | "anchoring">,
  file: Parameters<typeof askedWords>[0],
): (evidence: PrimaryEvidence) => Quote | undefined {
  const { toUtf16 } = createRawOffsets(text);
  const found = new Map<string, Quote>();
  for (const [at, { sentence, span }] of askedWords(file).entries()) {
    const place = anchoring.words[at];
    // Where only the sentence is known, it is quoted where it is all that the evidence names.
    if (!place || (place.by === "sentence" && span !== undefined)) continue;
    const [from, to] = [toUtf16(place.start), toUtf16(place.end)];
    found.set(keyOf({ sentence, span }), {
      exact: text.slice(from, to),
      prefix: [...text.slice(Math.max(0, from - 2 * around), from)].slice(-around).join(""),
      suffix: [...text.slice(to, to + 2 * around)].slice(0, around).join(""),
    });
  }
  return ({ sentence, span }) => found.get(keyOf({ sentence, span }));
}

const keyOf = ({ sentence, span }: { sentence: string; span?: readonly [number, number] | undefined }) =>
  `${sentence} ${span?.join("-") ?? ""}`;
