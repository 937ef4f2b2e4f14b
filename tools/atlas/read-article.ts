import { fileLimits } from "../../src/core/atlas/limits.ts";
import type { Problem } from "../../src/core/atlas/problem.ts";
import type { TextEncoding } from "../../src/core/text/decode-text.ts";
import { isHtml } from "../../src/core/text/own/html-text.ts";
import { type SplitSentence, splitSentences } from "../../src/core/text/split-sentences.ts";
import type { Files } from "../files/open-files.ts";

/** The words of a file, and whether they stand among the marks of a web page. */
export type ReadWords =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding; readonly html: boolean }
  | { readonly ok: false; readonly problem: Problem };

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

/** Reads the words of a file, whatever its encoding; of a format that holds them among other things only a web page. */
export function readWords(path: string, files: Files): ReadWords {
  const article = files.read(path, fileLimits.article);
  const start = Buffer.from(article.bytes?.subarray(0, 8) ?? []).toString("latin1");
  const [format] = signatures.find(([, signature]) => start.startsWith(signature)) ?? [];
  if (format !== undefined) return refusal(path, "fileFormatted", { format });
  if (!article.ok) return { ok: false, problem: article.problem };
  const { text, encoding } = article;
  return { ok: true, text, encoding, html: isHtml(text) };
}

function refusal(path: string, code: Problem["code"], params: Problem["params"] = {}) {
  return { ok: false, problem: { severity: "error", code, file: path, path: "$", params } } as const;
}

/** Reads an article, whatever its encoding. What stands around it would be indexed with it: a web page is refused. */
export function readArticle(path: string, files: Files): ReadArticle {
  const article = readWords(path, files);
  if (!article.ok) return article;
  if (article.html) return refusal(path, "fileFormatted", { format: "HTML" });
  const split = splitSentences(article.text);
  if (split.length > fileLimits.sentences)
    return refusal(path, "tooManySentences", { count: split.length, limit: fileLimits.sentences });
  return split.length > 0 ? { ...article, split } : refusal(path, "fileWordless");
}
