import { join } from "node:path";
import * as v from "valibot";
import type { Problem } from "../../src/core/atlas/problem.ts";
import { type TextIndex, textIndexSchema } from "../../src/core/atlas/schema.ts";
import { withoutMark } from "../../src/core/atlas/without-mark.ts";
import { anchorText } from "../../src/core/text/anchor/anchor-text.ts";
import type { Anchoring } from "../../src/core/text/anchor/anchoring.ts";
import { loadSimplify } from "../../src/core/text/anchor/simplify.ts";
import { copiedSentences } from "../../src/core/text/own/copied-sentences.ts";
import { htmlText } from "../../src/core/text/own/html-text.ts";
import { parseJson } from "../../src/core/validation/json/parse-json.ts";
import { inAllLanguages } from "../../src/core/validation/languages-of-file.ts";
import type { CopiedSentences } from "../../src/core/validation/rule.ts";
import type { CommandIo } from "../command.ts";
import { languagesOf } from "./graph-header.ts";
import { readWords } from "./read-article.ts";
import { say } from "./say.ts";

/** A curator's copy of the text of an atlas, whatever stands around it, and where the sentences of the index are in it. */
export interface Copy {
  readonly name: string;
  readonly text: string;
  readonly anchoring: Anchoring;
  /** The words of the sentences that it has unchanged. */
  readonly words: CopiedSentences;
}

/** A copy, or why it is none of the text that the atlas is of. */
export type ReadCopy =
  | { readonly ok: true; readonly copy: Copy | undefined }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the copy that a call names, a text or a web page, by the index of an atlas; without a path or an index there is none. */
export async function readCopy(folder: string, path: string | undefined, io: CommandIo): Promise<ReadCopy> {
  if (path === undefined) return { ok: true, copy: undefined };
  io.progress(say(io.language, "tool.reading", { name: path }));
  const file = readWords(path, io.files);
  if (!file.ok) return { ok: false, problems: [file.problem] };
  const index = readIndex(folder, io);
  if (!index) return { ok: true, copy: undefined };
  const text = file.html ? htmlText(file.text) : file.text;
  const anchoring = await anchorText(text, index, { simplify: loadSimplify });
  if (anchoring.verdict === "anchored" || anchoring.verdict === "other-edition")
    return { ok: true, copy: { name: path, text, anchoring, words: copiedSentences({ text, anchoring }) } };
  const params = { indexed: index.sentences.length };
  return { ok: false, problems: [{ severity: "error", code: "textDiffers", file: path, path: "$", params }] };
}

function readIndex(folder: string, { files }: CommandIo): TextIndex | undefined {
  const file = files.read(join(folder, "text-index.json"));
  if (!file.ok) return undefined;
  const { value } = parseJson(withoutMark(file.text));
  const parsed = v.safeParse(textIndexSchema, inAllLanguages(value, languagesOf(folder, files)));
  return parsed.success ? parsed.output : undefined;
}
