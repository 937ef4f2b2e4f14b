import { existsSync } from "node:fs";
import { join } from "node:path";
import { textLimits } from "../../src/core/atlas/limits.ts";
import type { Terms, TextIndex } from "../../src/core/atlas/schema.ts";
import { languages } from "../../src/core/atlas/vocabulary.ts";
import { guessSections, indexText } from "../../src/core/text/index-text.ts";
import { languagesOfFile, onlyInLanguages } from "../../src/core/validation/languages-of-file.ts";
import { loadAtlas } from "../../src/core/validation/load-atlas.ts";
import { policy } from "../../src/core/vocabulary/policy.ts";
import { formatGraph } from "../atlas/format-graph.ts";
import { formatIndex } from "../atlas/format-index.ts";
import { isId } from "../atlas/is-id.ts";
import { printProblems } from "../atlas/print-problems.ts";
import { readArticle } from "../atlas/read-article.ts";
import { say } from "../atlas/say.ts";
import { type Command, exitCode } from "../command.ts";
import { firstSentences } from "../scaffold/first-sentences.ts";
import { articleSource, newGraph } from "../scaffold/new-graph.ts";
import { newReadme } from "../scaffold/new-readme.ts";

const noTerms: Terms = { $schema: "../terms.schema.json", terms: [] };

/** `new`: a folder for an atlas of a text, small but sound, to be filled by hand. */
export const newCommand: Command = {
  id: "new",
  summary: { zh: "由一篇原文新建图谱", en: "begin an atlas of a text" },
  usage: {
    zh: "用法：npm run atlas -- new 编号 原文文件 [--in 文件夹] [--only 语言]\n\n新建 data/编号：graph.json（来源、一项工程、一条线、一项举措，check 没有错误）、text-index.json（不含原文）、terms.json（术语及其英文）和 README.md（词汇表）。已有的文件夹不会改动。\n\n  --in 文件夹  建在哪里，否则是 data\n  --only 语言  图谱只用一种语言：zh 或 en；否则两种都用",
    en: "Usage: npm run atlas -- new ID ARTICLE [--in FOLDER] [--only LANGUAGE]\n\nMakes data/ID: graph.json (a source, one project, strand and measure; check finds no errors), text-index.json (none of the words), terms.json (terms and their English) and README.md (the glossary). A folder that is there is never touched.\n\n  --in FOLDER  where to make it, else data\n  --only LANGUAGE  an atlas in one language, zh or en; else it is in both",
  },
  positional: ["tool.newId", "tool.article"],
  options: ["--in", "--only"],
  async run({ positional: [id = "", articlePath = ""], options }, io) {
    const { language } = io;
    const folder = join(options.get("--in") ?? "data", id);
    const only = options.get("--only");
    const inLanguages = languages.filter((one) => only === undefined || one === only);
    if (inLanguages.length === 0) {
      io.error(say(language, "tool.badLanguage", { only: only ?? "", known: languages.join(", ") }));
      return exitCode.usage;
    }
    if (!isId(id)) {
      io.error(say(language, "tool.badId", { id, limit: textLimits.id }));
      return exitCode.usage;
    }
    if (existsSync(folder)) {
      io.error(say(language, "tool.folderThere", { name: folder }));
      return exitCode.usage;
    }
    const article = readArticle(articlePath, io.files);
    if (!article.ok) {
      printProblems([article.problem], io);
      return exitCode.problems;
    }
    const { text, split } = article;
    const index = indexText(text, { source: articleSource, sections: guessSections(text) });
    const graph = newGraph(id, localDate(new Date()), firstSentences(text, split), inLanguages);
    const files = filesOf(graph, index);
    const loaded = loadAtlas({
      graph: { name: "graph.json", text: files["graph.json"] },
      textIndex: { name: "text-index.json", text: files["text-index.json"] },
      terms: { name: "terms.json", text: files["terms.json"] },
    });
    if (!loaded.ok) {
      printProblems(loaded.problems, io);
      return exitCode.problems;
    }
    const refused = io.files.writeFolder(folder, files);
    if (refused) {
      io.error(say(language, refused.key, refused.params));
      return exitCode.problems;
    }
    for (const name of Object.keys(files))
      io.out(say(language, "tool.written", { name: join(folder, name) }));
    io.out(say(language, "tool.newNext", { id, sentences: index.sentences.length }));
    return exitCode.done;
  },
};

function filesOf(graph: ReturnType<typeof newGraph>, index: TextIndex) {
  return {
    "graph.json": formatGraph({ graph, vocabulary: policy }),
    "text-index.json": formatIndex(onlyInLanguages(index, languagesOfFile(graph))),
    "terms.json": `${JSON.stringify(noTerms, null, 2)}\n`,
    "README.md": newReadme(graph, index),
  };
}

/** The day that the clock on the wall shows, as ISO 8601 writes it. */
function localDate(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
