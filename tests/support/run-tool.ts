import { commands } from "../../tools/commands.ts";
import { runAtlas } from "../../tools/run-atlas.ts";

/** Runs a command of `npm run atlas` in English, and collects what it says. */
export async function runTool(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const collect = (lines: string[]) => (line: string) => void lines.push(line);
  const code = await runAtlas(
    args,
    commands,
    (language) => ({ language, out: collect(out), error: collect(error), progress: () => undefined }),
    { LANG: "en_GB.UTF-8" },
  );
  return { code, out: out.join("\n"), error: error.join("\n") };
}
