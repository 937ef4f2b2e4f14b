import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  type Atlas,
  type AtlasFiles,
  type AtlasFileText,
  loadAtlas,
} from "../../src/core/atlas/load-atlas.ts";
import type { Problem } from "../../src/core/atlas/problem.ts";
import type { Result } from "../../src/core/result.ts";
import type { CommandIo } from "../command.ts";
import { readTextFile } from "./read-text-file.ts";
import { say } from "./say.ts";

/** Reads and checks the atlas in a folder, against a copy of its text where one is given. */
export async function readAtlas(folder: string, io: CommandIo, text?: string): Promise<Result<Atlas>> {
  const problems: Problem[] = [];
  const read = async (path: string): Promise<AtlasFileText | undefined> => {
    io.progress(say(io.language, "tool.reading", { name: path }));
    const file = await readTextFile(path);
    if (file.ok) return { name: path, text: file.text };
    problems.push(file.problem);
    return undefined;
  };
  const readBeside = (name: string) =>
    existsSync(join(folder, name)) ? read(join(folder, name)) : undefined;
  const graph = await read(join(folder, "graph.json"));
  const textIndex = await readBeside("text-index.json");
  const positions = await readBeside("positions.json");
  const pins = await readBeside("pins.json");
  const terms = await readBeside("terms.json");
  const tours = await readBeside("tours.json");
  const copy = text === undefined ? undefined : await read(text);
  if (!graph) return { ok: false, problems };
  const files: AtlasFiles = {
    graph,
    ...(textIndex && { textIndex }),
    ...(positions && { positions }),
    ...(pins && { pins }),
    ...(terms && { terms }),
    ...(tours && { tours }),
    ...(copy && { text: copy }),
  };
  io.progress(say(io.language, "tool.checking"));
  const loaded = loadAtlas(files);
  if (problems.length === 0) return loaded;
  return { ok: false, problems: [...problems, ...(loaded.ok ? loaded.warnings : loaded.problems)] };
}
