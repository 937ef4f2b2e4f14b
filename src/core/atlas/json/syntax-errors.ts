import { getLocation, type ParseError, printParseErrorCode, visit } from "jsonc-parser";
import type { Finding } from "../finding.ts";
import { fileLimits } from "../limits.ts";
import type { ProblemCode } from "../problem-code.ts";

const codes: Readonly<Record<string, ProblemCode>> = {
  InvalidNumberFormat: "jsonNumber",
  UnexpectedEndOfNumber: "jsonNumber",
  PropertyNameExpected: "jsonKeyExpected",
  ValueExpected: "jsonValueExpected",
  ColonExpected: "jsonColonExpected",
  CommaExpected: "jsonCommaExpected",
  CloseBraceExpected: "jsonClosingExpected",
  CloseBracketExpected: "jsonClosingExpected",
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
  return errors.map(({ error, offset, length }, at) => {
    const name = printParseErrorCode(error);
    const early = offset >= end;
    return {
      code: early ? "jsonEndsEarly" : (codes[name] ?? "jsonSyntax"),
      path: at < withPath ? getLocation(text, offset).path.filter((step) => step !== "") : [],
      offset,
      params: {
        found: text.slice(offset, offset + Math.min(Math.max(length, 1), 24)),
        closing: name === "CloseBracketExpected" ? "]" : "}",
      },
    };
  });
}
