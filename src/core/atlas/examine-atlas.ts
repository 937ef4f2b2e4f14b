import type { AtlasFiles } from "./atlas-files.ts";
import { copySentences } from "./copy-sentences.ts";
import type { FileRole, Finding } from "./finding.ts";
import { parseJson } from "./json/parse-json.ts";
import { type AtlasValues, type Validation, validateAtlas } from "./validate-atlas.ts";
import { withoutMark } from "./without-mark.ts";

/** What reading and checking the files of an atlas found, before it is told in lines and columns. */
export interface AtlasExamination extends Validation {
  /** The graph as it stands in its file, whatever its shape; absent where it could not be read. */
  readonly raw: unknown;
}

const jsonRoles = ["graph", "textIndex", "pins", "terms", "tours"] as const satisfies readonly FileRole[];

/** Reads and checks the files of an atlas; whatever the input, it does not throw. */
export function examineAtlas(files: AtlasFiles): AtlasExamination {
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
  return { ...validation, findings: [...findings, ...validation.findings], raw: values.graph };
}
