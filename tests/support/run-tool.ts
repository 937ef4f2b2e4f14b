import { commands } from "../../tools/commands.ts";
import type { Disk } from "../../tools/files/disk.ts";
import { openFiles } from "../../tools/files/open-files.ts";
import { runAtlas } from "../../tools/run-atlas.ts";

/** What a command ended with and what it said. */
export interface ToolRun {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command of `npm run atlas` in English, and collects what it says. */
export function runTool(...args: string[]): Promise<ToolRun> {
  return runToolOn(undefined, ...args);
}

/** The same on a disk of the test's own. */
export async function runToolOn(disk: Disk | undefined, ...args: string[]): Promise<ToolRun> {
  const out: string[] = [];
  const error: string[] = [];
  const collect = (lines: string[]) => (line: string) => void lines.push(line);
  const code = await runAtlas(
    args,
    commands,
    (language) => ({
      language,
      files: openFiles(disk),
      out: collect(out),
      error: collect(error),
      progress: () => undefined,
    }),
    { LANG: "en_GB.UTF-8" },
  );
  return { code, out: out.join("\n"), error: error.join("\n") };
}
