import type { AtlasFiles } from "./atlas-files.ts";
import type { FileRole, Finding } from "./finding.ts";
import { pathText } from "./json/json-path.ts";
import { createLocator, type Locator } from "./json/locator.ts";
import { syntaxErrors } from "./json/syntax-errors.ts";
import { fileLimits } from "./limits.ts";
import { ownerId } from "./owner-id.ts";
import type { Problem } from "./problem.ts";
import { severityOf } from "./warning-codes.ts";
import { withoutMark } from "./without-mark.ts";

const roles: readonly FileRole[] = ["graph", "textIndex", "positions", "pins", "terms", "tours", "text"];

/** Findings as problems, each with its file, line and column, in the order of the files and their lines. */
export function tellProblems(findings: readonly Finding[], files: AtlasFiles, graph: unknown): Problem[] {
  return roles.flatMap((role) => {
    const found = findings.filter(({ file = "graph" }) => file === role);
    const file = files[role];
    if (!file || found.length === 0) return found.map((finding) => problemOf(finding, role, graph));
    const text = withoutMark(file.text);
    const own = found.flatMap((finding) => (finding.code === "jsonSyntax" ? inFile(role, text) : finding));
    const locator = createLocator(text);
    const told = own
      .toSorted((a, b) => urgency(a) - urgency(b))
      .slice(0, fileLimits.problems)
      .map((finding) => problemOf(finding, file.name, graph, locator));
    told.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
    const rest = own.length - told.length;
    if (rest === 0) return told;
    const errors = own.filter(({ code }) => severityOf(code) === "error").length;
    const code = errors > told.length ? "tooManyProblems" : "tooManyWarnings";
    const cut: Finding = { code, path: [], params: { shown: told.length, rest } };
    return [...told, problemOf(cut, file.name, graph)];
  });
}

/** Why a file is no JSON. */
function inFile(file: FileRole, text: string): Finding[] {
  return syntaxErrors(text).map((finding) => ({ ...finding, file }));
}

/** What may be left out where there is too much: what is answered first, errors last. */
function urgency({ code, answer }: Finding): number {
  if (severityOf(code) === "error") return 0;
  return answer ? 2 : 1;
}

function problemOf(finding: Finding, file: string, graph: unknown, locator?: Locator): Problem {
  const { code, path, atKey, offset, params = {}, answer } = finding;
  const inGraph = finding.file === undefined || finding.file === "graph";
  const id = finding.id ?? (inGraph ? ownerId(graph, path) : undefined);
  const place = offset === undefined ? locator?.atPath(path, atKey) : locator?.atOffset(offset);
  return {
    severity: severityOf(code),
    code,
    file,
    ...place,
    path: pathText(path),
    ...(id !== undefined && { id }),
    params,
    ...(answer && { answer }),
  };
}
