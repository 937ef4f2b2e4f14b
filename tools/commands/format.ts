import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { atlasFolder } from "../atlas/atlas-folder.ts";
import { formattedFiles } from "../atlas/formatted-files.ts";
import { parseArguments } from "../atlas/parse-arguments.ts";
import { printProblems } from "../atlas/print-problems.ts";
import { readAtlas } from "../atlas/read-atlas.ts";
import { say } from "../atlas/say.ts";
import { type Command, exitCode } from "../command.ts";

/** `format`: writes an atlas's graph and tours in their canonical form; an atlas with errors is left as it is. */
export const formatCommand: Command = {
  id: "format",
  summary: { zh: "把图谱文件整理成统一格式", en: "write an atlas's files in their one canonical form" },
  usage: {
    zh: "用法：npm run atlas -- format 图谱 [--check]\n\n整理 graph.json 和 tours.json：节点按阅读顺序排列，短的对象写在一行；有错误的图谱不改动。\n\n  --check  只看格式对不对，不写文件；不对就以 1 结束",
    en: "Usage: npm run atlas -- format ATLAS [--check]\n\nIn graph.json and tours.json, puts nodes and edges in reading order and short objects on one line; an atlas with errors is left as it is.\n\n  --check  only say whether the form is right, write nothing; ends with 1 where it is not",
  },
  async run(args, io) {
    const positional = [say(io.language, "tool.atlas")];
    const parsed = parseArguments(args, { positional, options: [], flags: ["--check"] }, io.language);
    if (!parsed.ok) {
      io.error(parsed.message);
      return exitCode.usage;
    }
    const [name = ""] = parsed.value.positional;
    const folder = atlasFolder(name);
    const loaded = await readAtlas(folder, io);
    const broken = loaded.ok && loaded.warnings.some(({ severity }) => severity === "error");
    if (!loaded.ok || broken) {
      printProblems(loaded.ok ? loaded.warnings : loaded.problems, io);
      return exitCode.problems;
    }
    let code: number = exitCode.done;
    for (const { name: file, text } of formattedFiles(loaded.value)) {
      const path = join(folder, file);
      if ((await readFile(path, "utf8")) === text) io.out(say(io.language, "tool.formatted", { name: path }));
      else if (parsed.value.options.has("--check")) {
        io.error(say(io.language, "tool.unformatted", { name: path, atlas: name }));
        code = exitCode.problems;
      } else {
        await writeFile(path, text);
        io.out(say(io.language, "tool.written", { name: path }));
      }
    }
    return code;
  },
};
