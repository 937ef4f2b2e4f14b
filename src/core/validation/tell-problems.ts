import type { AtlasFiles } from "../atlas/atlas.ts";
import { edgeId } from "../atlas/edge-id.ts";
import { fileLimits } from "../atlas/limits.ts";
import type { Problem } from "../atlas/problem.ts";
import { severityOf } from "../atlas/problem-code.ts";
import { withoutMark } from "../atlas/without-mark.ts";
import type { FileRole, Finding } from "./finding.ts";
import { type JsonPath, pathText } from "./json/json-path.ts";
import { createLocator, type Locator } from "./json/locator.ts";
import { syntaxErrors } from "./json/syntax-errors.ts";

const roles: readonly FileRole[] = ["graph", "textIndex", "pins", "terms", "tours"];

/**
 * Findings as problems, each with its file, line and column, in the order of the files and their lines. Of each kind the
 * first are told, then how many more there are.
 */
export function tellProblems(findings: readonly Finding[], files: AtlasFiles, graph: unknown): Problem[] {
  return roles.flatMap((role) => {
    const found = findings.filter(({ file = "graph" }) => file === role);
    const file = files[role];
    if (!file || found.length === 0) return found.map((finding) => problemOf(finding, role, graph));
    const text = withoutMark(file.text);
    const own = found.flatMap((finding) => (finding.code === "jsonSyntax" ? inFile(role, text) : finding));
    const locator = createLocator(text);
    const tell = (finding: Finding) => problemOf(finding, file.name, graph, locator);
    return [...byKind(own).values()].flatMap((kind) => firstOf(kind, tell)).sort(byPlace);
  });
}

/** Open findings by code, and the answered ones, which are counted only, by themselves. */
function byKind(findings: readonly Finding[]): ReadonlyMap<string, Finding[]> {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.code} ${finding.answer ? "answered" : ""}`;
    const kind = kinds.get(key);
    if (kind) kind.push(finding);
    else kinds.set(key, [finding]);
  }
  return kinds;
}

/** The first problems of a kind and, at the place of the last of them, how many more there are. */
function firstOf(kind: readonly Finding[], tell: (finding: Finding) => Problem): Problem[] {
  const limit = kind[0]?.answer ? fileLimits.problems : fileLimits.problemsOfKind;
  const told = kind.slice(0, limit).map(tell).sort(byPlace);
  const last = told.at(-1);
  const rest = kind.length - told.length;
  if (!last || rest === 0) return told;
  const code = last.severity === "error" ? "tooManyProblems" : "tooManyWarnings";
  const { file, path, line, column } = last;
  const place = line === undefined || column === undefined ? {} : { line, column };
  const params = { kind: last.code, shown: told.length, rest };
  return [...told, { severity: last.severity, code, file, path, ...place, params }];
}

const byPlace = (a: Problem, b: Problem) =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Why a file is no JSON. */
function inFile(file: FileRole, text: string): Finding[] {
  return syntaxErrors(text).map((finding) => ({ ...finding, file }));
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

/** The id of the node, source or edge that a path of a graph file leads into, if it says one. */
function ownerId(graph: unknown, [list, at]: JsonPath): string | undefined {
  if (list === undefined || at === undefined) return undefined;
  const owner = fieldOf(fieldOf(graph, list), at);
  if (list !== "edges") return textOf(fieldOf(owner, "id"));
  const [source, relation, target] = ["source", "relation", "target"].map((key) =>
    textOf(fieldOf(owner, key)),
  );
  if (source === undefined || relation === undefined || target === undefined) return undefined;
  return edgeId({ source, relation, target });
}

function fieldOf(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value.slice(0, 64) : undefined;
}
