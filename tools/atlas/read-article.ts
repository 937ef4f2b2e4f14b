import { fileLimits } from "../../src/core/atlas/limits.ts";
import type { Problem } from "../../src/core/atlas/problem.ts";
import type { TextEncoding } from "../../src/core/text/decode-text.ts";
import { type SplitSentence, splitSentences } from "../../src/core/text/split-sentences.ts";
import type { Files } from "../files/open-files.ts";

/** An article with its sentences, of which it has at least one, or why it cannot be annotated. */
export type ReadArticle =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: TextEncoding;
      readonly split: readonly SplitSentence[];
    }
  | { readonly ok: false; readonly problem: Problem };

/** What files begin with that hold a text among other things. */
const signatures = [
  ["PDF", "%PDF-"],
  ["RTF", "{\\rtf"],
  ["DOCX/ODT/EPUB", "PK\u0003\u0004"],
  ["DOC", "\u00d0\u00cf\u0011\u00e0"],
] as const;
const htmlStart = /<(!doctype\s+html|html|head|body)\b/i;
/** In bytes: where a page says at the latest that it is one. */
const startLength = 1024;

/** Reads an article, whatever its encoding. */
export function readArticle(path: string, files: Files): ReadArticle {
  const refuse = (code: Problem["code"], params: Problem["params"] = {}): ReadArticle => ({
    ok: false,
    problem: { severity: "error", code, file: path, path: "$", params },
  });
  const article = files.read(path, fileLimits.article);
  const start = Buffer.from(article.bytes?.subarray(0, startLength) ?? []).toString("latin1");
  const [format] = signatures.find(([, signature]) => start.startsWith(signature)) ?? [];
  if (format !== undefined) return refuse("fileFormatted", { format });
  if (!article.ok) return article;
  if (htmlStart.test(article.text.slice(0, startLength))) return refuse("fileFormatted", { format: "HTML" });
  const split = splitSentences(article.text);
  if (split.length > fileLimits.sentences)
    return refuse("tooManySentences", { count: split.length, limit: fileLimits.sentences });
  return split.length > 0 ? { ...article, split } : refuse("fileWordless");
}
