import type { Problem, ProblemCode } from "../../src/core/atlas/problem.ts";
import { formatMessage } from "../../src/i18n/format.ts";
import { type ProblemMessage, problemMessages } from "../../src/i18n/messages/problems.ts";
import type { Language } from "../../src/i18n/text.ts";
import { say } from "./say.ts";

// Assigned so that a code without words does not compile.
const messages: Readonly<Record<ProblemCode, ProblemMessage>> = problemMessages;

/** A problem in two lines: where it is and what is wrong, then its path and the likely fix. */
export function describeProblem(problem: Problem, language: Language): string {
  const { severity, code, file, line, column, path, id, params } = problem;
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  const kind = say(language, severity === "error" ? "tool.severityError" : "tool.severityWarning");
  const { what, fix } = messages[code];
  const owner = id === undefined ? "" : ` [${id}]`;
  return (
    `${place} ${kind}${owner} ${formatMessage(what, language, params)}\n` +
    `    ${path} → ${formatMessage(fix, language, params)}`
  );
}
