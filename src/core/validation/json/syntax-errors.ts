import { getLocation, type ParseError, printParseErrorCode, visit } from "jsonc-parser";
import { fileLimits } from "../../atlas/limits.ts";
import type { ProblemCode } from "../../atlas/problem-code.ts";
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
function conflictMarks(text: string): Finding[] {
  return [...text.matchAll(/^(<{7}|\|{7}|={7}|>{7})(?=\s|$)/gm)].map(({ 0: found, index }) => ({
    code: "jsonConflict",
    path: [],
    offset: index,
    params: { found },
  }));
}

/** What a writer most likely meant where reading stopped: the slips that are made most often. */
function slipAt(text: string, offset: number, error: string): Slip | undefined {
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

const codes: Readonly<Record<string, ProblemCode>> = {
  InvalidNumberFormat: "jsonNumber",
  UnexpectedEndOfNumber: "jsonNumber",
  PropertyNameExpected: "jsonKeyExpected",
  ValueExpected: "jsonValueExpected",
  ColonExpected: "jsonColonExpected",
  CommaExpected: "jsonCommaExpected",
  EndOfFileExpected: "jsonExtra",
  InvalidCommentToken: "jsonComment",
  UnexpectedEndOfComment: "jsonComment",
  UnexpectedEndOfString: "jsonString",
  InvalidUnicode: "jsonString",
  InvalidEscapeCharacter: "jsonString",
  InvalidCharacter: "jsonString",
};

// Finding a path reads the file again from its start, and after a few errors the rest follow from the first.
const withPath = 20;

/** Why a text is no JSON, each place where reading had to guess. The text has passed `scanJson`. */
export function syntaxErrors(text: string): Finding[] {
  const errors: ParseError[] = [];
  const onError = (error: number, offset: number, length: number) => {
    if (errors.length < fileLimits.problems) errors.push({ error, offset, length });
  };
  visit(text, { onError }, { disallowComments: true, allowTrailingComma: false });
  const end = text.trimEnd().length;
  if (errors.length === 0) return [{ code: "jsonSyntax", path: [], offset: 0 }];
  // The two sides of a conflict, and what follows, are no more wrong than its marks.
  const conflicts = conflictMarks(text);
  if (conflicts.length > 0) return conflicts;
  const told = firstPerLine(errors, text).map(({ error, offset, length }, at): Finding => {
    const found = text.slice(offset, offset + Math.min(Math.max(length, 1), 24));
    const path = at < withPath ? getLocation(text, offset).path.filter((step) => step !== "") : [];
    const name = printParseErrorCode(error);
    const slip = slipAt(text, offset, name);
    if (slip) return { ...slip, path };
    const cut = name === "UnexpectedEndOfString" && offset + length >= end;
    if (cut || offset >= end) return { code: "jsonEndsEarly", path, offset };
    // A closing bracket in a comma's place is the wrong one, or the right one is missing before it.
    const closing = name === "CommaExpected" ? otherBracket.get(found) : undefined;
    if (closing !== undefined)
      return { code: "jsonClosingExpected", path, offset, params: { found, closing } };
    return { code: codes[name] ?? "jsonSyntax", path, offset, params: { found } };
  });
  // A comma that is there, in another shape, is not also missing.
  return told.filter(({ code, offset = 0 }, at) => {
    const { code: before, offset: from = 0 } = told[at - 1] ?? {};
    return (
      code !== "jsonCommaExpected" ||
      before !== "jsonFullWidth" ||
      !/^.[\s,]*$/u.test(text.slice(from, offset))
    );
  });
}

const otherBracket: ReadonlyMap<string, string> = new Map([
  ["]", "}"],
  ["}", "]"],
]);

/** The first error of each line: those after it on the line nearly always follow from it. */
function firstPerLine(errors: readonly ParseError[], text: string): ParseError[] {
  let last = Number.NEGATIVE_INFINITY;
  return errors
    .toSorted((a, b) => a.offset - b.offset)
    .filter(({ offset }) => {
      if (last >= 0 && !text.slice(last, offset).includes("\n")) return false;
      last = offset;
      return true;
    });
}
