import type { Problem } from "../../src/core/atlas/problem.ts";
import type { TextEncoding } from "../../src/core/text/decode-text.ts";
import { type SplitSentence, splitSentences } from "../../src/core/text/split-sentences.ts";
import { readTextFile } from "./read-text-file.ts";

/** An article with its sentences, of which it has at least one, or why it cannot be annotated. */
export type ReadArticle =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: TextEncoding;
      readonly split: readonly SplitSentence[];
    }
  | { readonly ok: false; readonly problem: Problem };

/** Reads an article, whatever its encoding. */
export async function readArticle(path: string): Promise<ReadArticle> {
  const article = await readTextFile(path);
  if (!article.ok) return article;
  const split = splitSentences(article.text);
  if (split.length > 0) return { ...article, split };
  const problem: Problem = { severity: "error", code: "fileWordless", file: path, path: "$", params: {} };
  return { ok: false, problem };
}
