import type { Atlas, AtlasFiles } from "../atlas/atlas.ts";
import type { Result } from "../result.ts";
import { concludeAtlas, examineAtlas } from "./conclude-atlas.ts";
import type { CopiedSentences } from "./rule.ts";
import { tellProblems } from "./tell-problems.ts";

/**
 * Reads and checks an atlas, against the sentences that a curator's copy of its text has unchanged, if there is one: the atlas with its warnings, or every problem, each with its line and column; whatever the
 * input, it does not throw.
 */
export function loadAtlas(files: AtlasFiles, copy?: CopiedSentences): Result<Atlas> {
  const examination = examineAtlas(files, copy);
  const problems = tellProblems(examination.findings, files, examination.graph ?? examination.raw);
  return concludeAtlas(examination, problems, files.tours?.name);
}
