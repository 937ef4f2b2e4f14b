import type { Atlas, AtlasFiles } from "../atlas/atlas.ts";
import type { Result } from "../result.ts";
import { concludeAtlas, examineAtlas } from "./conclude-atlas.ts";
import { tellProblems } from "./tell-problems.ts";

/**
 * Reads and checks an atlas: the atlas with its warnings, or every problem, each with its line and column; whatever the
 * input, it does not throw.
 */
export function loadAtlas(files: AtlasFiles): Result<Atlas> {
  const examination = examineAtlas(files);
  const problems = tellProblems(examination.findings, files, examination.graph ?? examination.raw);
  return concludeAtlas(examination, problems, files.tours?.name);
}
