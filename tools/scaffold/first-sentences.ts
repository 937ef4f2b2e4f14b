import { sentenceId } from "../../src/core/text/index-text.ts";
import type { SplitSentence } from "../../src/core/text/split-sentences.ts";

/** Longer lines are no headings. */
const longestHeading = 40;

/** What the beginning of a text tells somebody who starts an atlas of it. */
export interface FirstSentences {
  /** The first line, where it looks like a heading. */
  readonly heading?: string;
  /** The ids of the first sentence that says something, and of the one after it; the same where there is only one. */
  readonly first: string;
  readonly second: string;
}

/** Finds the heading and the first two sentences of a text that has at least one. */
export function firstSentences(raw: string, split: readonly SplitSentence[]): FirstSentences {
  const lead = split[0];
  const line = lead?.open ? raw.slice(lead.rawStart, lead.rawEnd).replace(/\p{C}/gu, "").trim() : "";
  const heading = line !== "" && [...line].length <= longestHeading ? line : undefined;
  const body = split.findIndex(({ open }) => !open);
  const first = Math.max(0, body);
  const after = split.findIndex(({ open }, at) => at > first && !open);
  const id = (at: number) => sentenceId(at, split.length);
  return {
    ...(heading !== undefined && { heading }),
    first: id(first),
    second: id(after < 0 ? first : after),
  };
}
