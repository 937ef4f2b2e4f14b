import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { atlasFolder } from "../atlas/atlas-folder.ts";
import { formatGraph } from "../atlas/format-graph.ts";
import { parseArguments } from "../atlas/parse-arguments.ts";
import { printProblems } from "../atlas/print-problems.ts";
import { readAtlas } from "../atlas/read-atlas.ts";
import { say } from "../atlas/say.ts";
import { type Command, exitCode } from "../command.ts";

/** `format`: writes an atlas's graph in its canonical form; one with errors is left as it is. */
export const formatCommand: Command = {
  id: "format",
  summary: { zh: "把图谱文件整理成统一格式", en: "write an atlas's graph in its one canonical form" },
  usage: {
    zh: "用法：npm run atlas -- format 图谱 [--check]\n\n节点按阅读顺序排列，短的对象写在一行；有错误的图谱不改动。\n\n  --check  只看格式对不对，不写文件；不对就以 1 结束",
    en: "Usage: npm run atlas -- format ATLAS [--check]\n\nPuts nodes and edges in reading order and short objects on one line; a graph with errors is left as it is.\n\n  --check  only say whether the form is right, write nothing; ends with 1 where it is not",
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
    if (!loaded.ok) {
      printProblems(loaded.problems, io);
      return exitCode.problems;
    }
    const path = join(folder, "graph.json");
    const formatted = formatGraph(loaded.value.graph);
    if ((await readFile(path, "utf8")) === formatted) {
      io.out(say(io.language, "tool.formatted", { name: path }));
      return exitCode.done;
    }
    if (parsed.value.options.has("--check")) {
      io.error(say(io.language, "tool.unformatted", { name: path, atlas: name }));
      return exitCode.problems;
    }
    await writeFile(path, formatted);
    io.out(say(io.language, "tool.written", { name: path }));
    return exitCode.done;
  },
};
