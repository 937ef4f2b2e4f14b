import { join } from "node:path";
import { formattedFiles, isFormatted } from "../atlas/formatted-files.ts";
import { printProblems } from "../atlas/print-problems.ts";
import { readAtlas } from "../atlas/read-atlas.ts";
import { say } from "../atlas/say.ts";
import { type Command, exitCode, writeFiles } from "../command.ts";

/** `format`: writes an atlas's graph and tours in their canonical form; an atlas with errors is left as it is. */
export const formatCommand: Command = {
  id: "format",
  summary: { zh: "把图谱文件整理成统一格式", en: "write an atlas's files in their one canonical form" },
  usage: {
    zh: "用法：npm run atlas -- format 图谱 [--check]\n\n整理 graph.json 和 tours.json：节点按阅读顺序排列，短的对象写在一行；有错误的图谱不改动。\n\n  --check  只看格式对不对，不写文件；不对就以 1 结束",
    en: "Usage: npm run atlas -- format ATLAS [--check]\n\nIn graph.json and tours.json, puts nodes and edges in reading order and short objects on one line; an atlas with errors is left as it is.\n\n  --check  only say whether the form is right, write nothing; ends with 1 where it is not",
  },
  positional: ["tool.atlas"],
  flags: ["--check"],
  async run({ positional: [name = ""], options, folder }, io) {
    const loaded = readAtlas(folder, io);
    const broken = loaded.ok && loaded.warnings.some(({ severity }) => severity === "error");
    if (!loaded.ok || broken) {
      printProblems(loaded.ok ? loaded.warnings : loaded.problems, io);
      return exitCode.problems;
    }
    const files = formattedFiles(loaded.value).map(({ name: file, text }) => ({
      path: join(folder, file),
      text,
    }));
    const due = files.filter(({ path, text }) => !isFormatted(path, text, io.files));
    for (const file of files)
      if (!due.includes(file)) io.out(say(io.language, "tool.formatted", { name: file.path }));
    if (!options.has("--check")) return writeFiles(due, io);
    for (const { path } of due) io.error(say(io.language, "tool.unformatted", { name: path, atlas: name }));
    return due.length > 0 ? exitCode.problems : exitCode.done;
  },
};
