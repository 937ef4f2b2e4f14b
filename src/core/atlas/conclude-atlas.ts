import type { Result } from "../result.ts";
import type { Atlas } from "./atlas.ts";
import type { AtlasExamination } from "./examine-atlas.ts";
import type { Problem } from "./problem.ts";

/**
 * The atlas with its warnings, or every problem. Nothing but the tours needs the tours: where they alone have errors
 * the atlas is there without them, and the errors stand among the warnings.
 */
export function concludeAtlas(
  { graph, textIndex, pins, tours }: AtlasExamination,
  /** The examination's findings as they are told; those that are warnings may be left out. */
  problems: readonly Problem[],
  /** The name of the file with the tours. */
  toursFile?: string,
): Result<Atlas> {
  const errors = problems.filter(({ severity }) => severity === "error");
  const needed = errors.filter(({ file }) => file !== toursFile);
  if (!graph || needed.length > 0) return { ok: false, problems };
  const value: Atlas = {
    graph,
    ...(textIndex && { textIndex }),
    ...(pins && { pins }),
    ...(errors.length > 0 ? { tourProblems: errors } : tours && { tours }),
  };
  return { ok: true, value, warnings: problems };
}
