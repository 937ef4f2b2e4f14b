import type { Finding } from "../finding.ts";
import { characterCode } from "./odd-character.ts";

type Slip = Pick<Finding, "code" | "params"> & { readonly offset: number };

/** Punctuation of Chinese and of typesetters, and what JSON has in its place. */
const plain: ReadonlyMap<string, string> = new Map([
  ...[..."“”„‟＂「」『』‘’‚＇"].map((quote) => [quote, '"'] as const),
  ...[..."，、；"].map((comma) => [comma, ","] as const),
  ["：", ":"],
  ["｛", "{"],
  ["｝", "}"],
  ["［", "["],
  ["］", "]"],
  ["【", "["],
  ["】", "]"],
]);
const oddSpace = /[\p{Zs}\u200b\u2060\ufeff]/u;
const longestWord = 24;

/** The marks that an unfinished merge has left at the beginnings of lines. */
export function conflictMarks(text: string): Finding[] {
  return [...text.matchAll(/^(<{7}|\|{7}|={7}|>{7})(?=\s|$)/gm)].map(({ 0: found, index }) => ({
    code: "jsonConflict",
    path: [],
    offset: index,
    params: { found },
  }));
}

/** What a writer most likely meant where reading stopped: the slips that are made most often. */
export function slipAt(text: string, offset: number, error: string): Slip | undefined {
  const found = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const right = plain.get(found);
  if (right !== undefined) return { code: "jsonFullWidth", offset, params: { found, right } };
  if (found === "'" || found === "`") return { code: "jsonSingleQuote", offset, params: { found } };
  if (found !== " " && oddSpace.test(found))
    return { code: "jsonSpace", offset, params: { character: characterCode(found) ?? "" } };
  if (error === "UnexpectedEndOfString") return closedByAnother(text, offset);
  let last = offset - 1;
  while (/\s/.test(text[last] ?? "")) last -= 1;
  if ((found === "]" || found === "}") && text[last] === ",")
    return { code: "jsonTrailingComma", offset: last, params: { found } };
  // A text ends just before, without so much as a blank between.
  if (text[offset - 1] === '"' && /[^\s"{[,:}\]/]/u.test(found))
    return { code: "jsonQuoteInside", offset, params: { found: lineFrom(text, offset) } };
  const [word] = /^[-+]?[\p{L}_$][\p{L}\p{N}_$]*/u.exec(text.slice(offset, offset + longestWord)) ?? [];
  return word === undefined || ["true", "false", "null"].includes(word)
    ? undefined
    : { code: "jsonWord", offset, params: { found: word } };
}

/** A text that is begun with a plain quote and ended with another. */
function closedByAnother(text: string, offset: number): Slip | undefined {
  const [line = ""] = /^.*/.exec(text.slice(offset)) ?? [];
  const at = line.search(/[”“＂]\s*[,，:：}\]]?\s*$/u);
  const found = line[at];
  if (found === undefined) return undefined;
  return { code: "jsonFullWidth", offset: offset + at, params: { found, right: '"' } };
}

function lineFrom(text: string, offset: number): string {
  const [line = ""] = /^[^"\n]*/.exec(text.slice(offset, offset + longestWord)) ?? [];
  return line;
}
