import type { Result } from "../result.ts";
import type { AtlasFiles } from "./atlas-files.ts";
import { copySentences } from "./copy-sentences.ts";
import type { FileRole, Finding } from "./finding.ts";
import { parseJson } from "./json/parse-json.ts";
import type { Problem } from "./problem.ts";
import type { GraphFile, Pins, Positions, TextIndex, Tours } from "./schema.ts";
import { tellProblems } from "./tell-problems.ts";
import { type AtlasValues, validateAtlas } from "./validate-atlas.ts";

export type { AtlasFiles, AtlasFileText } from "./atlas-files.ts";

/** An atlas that keeps every rule. */
export interface Atlas {
  readonly graph: GraphFile;
  readonly textIndex?: TextIndex;
  readonly positions: Positions;
  readonly pins?: Pins;
  readonly tours?: Tours;
  /** What is wrong with the tours, which then are not there. */
  readonly tourProblems?: readonly Problem[];
}

const jsonRoles = [
  "graph",
  "textIndex",
  "positions",
  "pins",
  "terms",
  "tours",
] as const satisfies readonly FileRole[];

/**
 * Reads and checks an atlas: the atlas with its warnings, or every problem; whatever the input, it does not throw.
 * Nothing but the tours needs the tours: where they alone have errors the atlas is there without them, and the errors
 * stand among the warnings.
 */
export function loadAtlas(files: AtlasFiles): Result<Atlas> {
  const findings: Finding[] = [];
  const values: { -readonly [R in keyof AtlasValues]: AtlasValues[R] } = { graph: undefined };
  for (const role of jsonRoles) {
    const file = files[role];
    if (!file) continue;
    const parsed = parseJson(withoutMark(file.text));
    values[role] = parsed.value;
    for (const finding of parsed.findings) findings.push({ ...finding, file: role });
  }
  if (files.text) values.copy = copySentences(files.text.text);
  // A graph that could not be read has been told; the files beside it can still be looked at.
  const readable = values.graph !== undefined;
  const validation = readable ? validateAtlas(values) : { findings: [] };
  const problems = tellProblems(
    [...findings, ...validation.findings],
    files,
    validation.graph ?? values.graph,
  );
  const { graph, textIndex, positions = {}, pins, tours } = validation;
  const errors = problems.filter(isError);
  const needed = errors.filter(({ file }) => file !== files.tours?.name);
  if (!graph || needed.length > 0) return { ok: false, problems };
  const value: Atlas = {
    graph,
    positions,
    ...(textIndex && { textIndex }),
    ...(pins && { pins }),
    ...(errors.length > 0 ? { tourProblems: errors } : tours && { tours }),
  };
  return { ok: true, value, warnings: problems };
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
