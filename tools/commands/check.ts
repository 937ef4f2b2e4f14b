import { basename, dirname, join, resolve } from "node:path";
import { partOf } from "../../src/core/atlas/edge-id.ts";
import type { Problem } from "../../src/core/atlas/problem.ts";
import { buildGraph } from "../../src/core/graph/build-graph.ts";
import { type AtlasCounts, countAtlas } from "../../src/core/graph/counts.ts";
import { formattedFiles, isFormatted } from "../atlas/formatted-files.ts";
import { printCopy } from "../atlas/print-copy.ts";
import { printProblems } from "../atlas/print-problems.ts";
import { readAtlas } from "../atlas/read-atlas.ts";
import { readCopy } from "../atlas/read-copy.ts";
import { say } from "../atlas/say.ts";
import { isFolderName } from "../build/read-atlases.ts";
import { type Command, type CommandIo, exitCode } from "../command.ts";

/** `check`: every problem of an atlas, or what it holds. */
export const checkCommand: Command = {
  id: "check",
  summary: { zh: "检查图谱，列出全部问题", en: "check an atlas and list every problem" },
  usage: {
    zh: "用法：npm run atlas -- check 图谱 [--text 文件]\n\n列出全部错误和未答复的提醒，各有文件、行、列、JSON 路径和改法。有 terms.json 时，还检查术语的译法是否一致。\n\n  --text 文件  原文的副本（文本或网页，前后有别的内容也可以）；有了它，还检查名称和数字是否正好在所写的位置，以及句子里有没有提到关系的两端",
    en: "Usage: npm run atlas -- check ATLAS [--text FILE]\n\nLists all errors and unanswered warnings, each with file, line, column, JSON path and likely fix. Where there is a terms.json, terms are held to their renderings.\n\n  --text FILE  your copy of the article, a text or a web page, whatever stands around it; with it, names and numbers are looked for at exactly the places given, and the ends of edges in the sentences named",
  },
  positional: ["tool.atlas"],
  options: ["--text"],
  async run({ positional: [name = ""], options, folder }, io) {
    const read = await readCopy(folder, options.get("--text"), io);
    const copy = read.ok ? read.copy : undefined;
    const loaded = readAtlas(folder, io, copy?.words);
    const graph = loaded.ok ? buildGraph(loaded.value.graph, loaded.value.vocabulary) : undefined;
    const found = loaded.ok ? loaded.warnings : loaded.problems;
    const problems = [...misnamed(folder), ...(read.ok ? [] : read.problems), ...found];
    if (copy) printCopy(copy, io);
    const broken = printProblems(problems, io);
    if (!loaded.ok || !graph || broken) return exitCode.problems;
    for (const { name: file, text } of formattedFiles(loaded.value)) {
      const path = join(folder, file);
      if (!isFormatted(path, text, io.files))
        io.out(
          `${say(io.language, "tool.severityWarning")}: ${say(io.language, "tool.unformatted", { name: path, atlas: name })}`,
        );
    }
    printCounts(loaded.value.graph.id, countAtlas(graph), io);
    if (loaded.warnings.every(({ answer }) => answer !== undefined)) io.out(say(io.language, "tool.clean"));
    return exitCode.done;
  },
};

/** An atlas in `data` is opened by the name of its folder. */
function misnamed(folder: string): Problem[] {
  const name = basename(resolve(folder));
  if (basename(dirname(resolve(folder))) !== "data" || isFolderName(name)) return [];
  return [{ severity: "error", code: "folderName", file: folder, path: "$", params: { name } }];
}

function printCounts(id: string, counts: AtlasCounts, io: CommandIo): void {
  const { nodes, edges, nodesByType, edgesByRelation, nodesByBasis, edgesByBasis } = counts;
  const list = (numbers: Readonly<Record<string, number>>) =>
    Object.entries(numbers)
      .filter(([, count]) => count > 0)
      .map(([key, count]) => `${key} ${count}`)
      .join(" · ");
  io.out(say(io.language, "tool.counts", { id, nodes, edges, derived: edgesByRelation[partOf] ?? 0 }));
  io.out(`${say(io.language, "tool.byType")}: ${list(nodesByType)}`);
  io.out(`${say(io.language, "tool.byRelation")}: ${list(edgesByRelation)}`);
  io.out(`${say(io.language, "tool.byBasis")}: ${list(nodesByBasis)} / ${list(edgesByBasis)}`);
}
