import { join } from "node:path";
import type { Atlas, AtlasFiles, AtlasFileText } from "../../src/core/atlas/atlas.ts";
import type { Problem } from "../../src/core/atlas/problem.ts";
import type { Result } from "../../src/core/result.ts";
import { loadAtlas } from "../../src/core/validation/load-atlas.ts";
import type { CopiedSentences } from "../../src/core/validation/rule.ts";
import type { CommandIo } from "../command.ts";
import { printProblems } from "./print-problems.ts";
import { say } from "./say.ts";

/** The files that stand beside a graph where an atlas has them. */
const companions = {
  textIndex: "text-index.json",
  pins: "pins.json",
  terms: "terms.json",
  tours: "tours.json",
} as const satisfies Partial<Record<keyof AtlasFiles, string>>;

/** Reads and checks the atlas in a folder, against what a copy has of its text, where there is one. */
export function readAtlas(folder: string, io: CommandIo, copy?: CopiedSentences): Result<Atlas> {
  const problems: Problem[] = [];
  const read = (path: string, needed: boolean): AtlasFileText | undefined => {
    io.progress(say(io.language, "tool.reading", { name: path }));
    const file = io.files.read(path);
    if (file.ok) return { name: path, text: file.text };
    if (needed || file.problem.code !== "fileMissing") problems.push(file.problem);
    return undefined;
  };
  const graph = read(join(folder, "graph.json"), true);
  const beside = Object.entries(companions).flatMap(([role, name]) => {
    const file = read(join(folder, name), false);
    return file ? [[role, file] as const] : [];
  });
  if (!graph) return { ok: false, problems };
  io.progress(say(io.language, "tool.checking"));
  const loaded = loadAtlas({ graph, ...Object.fromEntries(beside) }, copy);
  if (problems.length === 0) return loaded;
  return { ok: false, problems: [...problems, ...(loaded.ok ? loaded.warnings : loaded.problems)] };
}

/** The same for commands that can do nothing with an atlas that has errors: those have been printed then. */
export function readSoundAtlas(folder: string, io: CommandIo): Atlas | undefined {
  const loaded = readAtlas(folder, io);
  if (loaded.ok) return loaded.value;
  printProblems(loaded.problems, io);
  return undefined;
}
