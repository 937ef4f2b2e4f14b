import type { Atlas, AtlasFiles } from "../atlas/atlas.ts";
import type { Problem } from "../atlas/problem.ts";
import { withoutMark } from "../atlas/without-mark.ts";
import type { Result } from "../result.ts";
import type { FileRole, Finding } from "./finding.ts";
import { parseJson } from "./json/parse-json.ts";
import { foreignWords, inAllLanguages, languagesOfFile } from "./languages-of-file.ts";
import type { CopiedSentences } from "./rule.ts";
import { tellProblems } from "./tell-problems.ts";
import { type AtlasValues, type Validation, validateAtlas } from "./validate-atlas.ts";

/**
 * Reads and checks an atlas, against the sentences that a curator's copy of its text has unchanged, if there is one: the atlas with its warnings, or every problem, each with its line and column; whatever the
 * input, it does not throw.
 */
export function loadAtlas(files: AtlasFiles, copy?: CopiedSentences): Result<Atlas> {
  const examination = examineAtlas(files, copy);
  const problems = tellProblems(examination.findings, files, examination.graph ?? examination.raw);
  return concludeAtlas(examination, problems, files.tours?.name);
}

/**
 * The atlas with its warnings, or every problem. Nothing but the tours needs the tours: where they alone have errors
 * the atlas is there without them, and the errors stand among the warnings.
 */
function concludeAtlas(
  { graph, vocabulary, textIndex, pins, tours }: AtlasExamination,
  /** The examination's findings as they are told; those that are warnings may be left out. */
  problems: readonly Problem[],
  /** The name of the file with the tours. */
  toursFile?: string,
): Result<Atlas> {
  const errors = problems.filter(({ severity }) => severity === "error");
  const needed = errors.filter(({ file }) => file !== toursFile);
  if (!graph || !vocabulary || needed.length > 0) return { ok: false, problems };
  const value: Atlas = {
    graph,
    vocabulary,
    ...(textIndex && { textIndex }),
    ...(pins && { pins }),
    ...(errors.length > 0 ? { tourProblems: errors } : tours && { tours }),
  };
  return { ok: true, value, warnings: problems };
}

/** What reading and checking the files of an atlas found, before it is told in lines and columns. */
interface AtlasExamination extends Validation {
  /** The graph as it stands in its file, whatever its shape; absent where it could not be read. */
  readonly raw: unknown;
}

const jsonRoles = ["graph", "textIndex", "pins", "terms", "tours"] as const satisfies readonly FileRole[];

/** The files whose texts are in the languages of the atlas; a glossary is between languages. */
const worded = ["graph", "textIndex", "tours"] as const satisfies readonly FileRole[];

/** Reads and checks the files of an atlas, with what a copy of its text has of it; whatever the input, it does not throw. */
function examineAtlas(files: AtlasFiles, copy?: CopiedSentences): AtlasExamination {
  const findings: Finding[] = [];
  const values: { -readonly [R in keyof AtlasValues]: AtlasValues[R] } = { graph: undefined };
  for (const role of jsonRoles) {
    const file = files[role];
    if (!file) continue;
    const parsed = parseJson(withoutMark(file.text));
    values[role] = parsed.value;
    for (const finding of parsed.findings) findings.push({ ...finding, file: role });
  }
  if (copy) values.copy = copy;
  // A graph that could not be read has been told; the files beside it can still be looked at.
  const readable = values.graph !== undefined;
  const raw = values.graph;
  const inLanguages = languagesOfFile(raw);
  for (const role of worded) {
    for (const finding of foreignWords(values[role], inLanguages)) findings.push({ ...finding, file: role });
    if (role in values) values[role] = inAllLanguages(values[role], inLanguages);
  }
  const validation = readable ? validateAtlas(values) : { findings: [] };
  return { ...validation, findings: [...findings, ...validation.findings], raw };
}
