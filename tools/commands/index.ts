import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Section } from "../../src/core/atlas/schema.ts";
import { guessSections } from "../../src/core/text/guess-sections.ts";
import { indexText } from "../../src/core/text/index-text.ts";
import { atlasFolder } from "../atlas/atlas-folder.ts";
import { formatIndex } from "../atlas/format-index.ts";
import { parseArguments } from "../atlas/parse-arguments.ts";
import { primarySource } from "../atlas/primary-source.ts";
import { printProblems } from "../atlas/print-problems.ts";
import { readArticle } from "../atlas/read-article.ts";
import { readSections } from "../atlas/read-sections.ts";
import { say } from "../atlas/say.ts";
import { type Command, exitCode } from "../command.ts";

/** In normalised characters; a sentence beyond it has most likely lost its punctuation. */
const longestSentence = 500;

/** `index`: positions and fingerprints of an article's sentences, none of its words. */
export const indexCommand: Command = {
  id: "index",
  summary: { zh: "为原文编制索引（不含原文）", en: "index an article, without keeping its words" },
  usage: {
    zh: '用法：npm run atlas -- index 图谱 原文文件 [--sections 文件] [--source 编号]\n\n写入图谱的 text-index.json：各句的位置和指纹，没有原文。原文可以是 UTF-8、UTF-16 或 GB18030。\n\n  --sections 文件  各部分：[{ "id", "label": { "zh", "en" }, "first", "last" }]；否则沿用已有索引的，再否则按标题行划分\n  --source 编号    原文在 graph.json 里的来源编号；否则取 kind 为 primary 的',
    en: 'Usage: npm run atlas -- index ATLAS ARTICLE [--sections FILE] [--source ID]\n\nWrites the atlas\'s text-index.json: places and fingerprints of the sentences, none of the words. The article may be in UTF-8, UTF-16 or GB18030.\n\n  --sections FILE  the sections: [{ "id", "label": { "zh", "en" }, "first", "last" }]; else those of the index that is there, else headings\n  --source ID      the article\'s id among the sources of graph.json; else the one of kind primary',
  },
  async run(args, io) {
    const { language } = io;
    const positional = [say(language, "tool.atlas"), say(language, "tool.article")];
    const parsed = parseArguments(args, { positional, options: ["--sections", "--source"] }, language);
    if (!parsed.ok) {
      io.error(parsed.message);
      return exitCode.usage;
    }
    const [name = "", articlePath = ""] = parsed.value.positional;
    const folder = atlasFolder(name);
    const target = join(folder, "text-index.json");
    const article = await readArticle(articlePath);
    if (!article.ok) return fail([article.problem]);
    const source = parsed.value.options.get("--source") ?? (await primarySource(folder));
    if (source === undefined) {
      io.error(say(language, "tool.sourceNeeded"));
      return exitCode.usage;
    }
    const described = await readSections(parsed.value.options.get("--sections"), target);
    if (!described.ok) return fail(described.problems);
    const sections: readonly Section[] = described.value ?? guessSections(article.text);
    io.progress(say(language, "tool.reading", { name: `${articlePath} (${article.split.length})` }));
    const index = indexText(article.text, { source, sections });
    if (!existsSync(folder)) await mkdir(folder, { recursive: true });
    await writeFile(target, formatIndex(index));
    const { total, sentences } = index;
    const { encoding } = article;
    const params = { name: target, sentences: sentences.length, total, sections: sections.length, encoding };
    io.out(say(language, "tool.indexed", params));
    io.out(say(language, "tool.sourceTold", { name: source }));
    for (const { id, length } of index.sentences) {
      if (length > longestSentence) io.out(say(language, "tool.longSentence", { id, length }));
    }
    if (!described.value) io.out(say(language, "tool.sectionsGuessed", { name: target }));
    return exitCode.done;

    function fail(problems: Parameters<typeof printProblems>[0]): number {
      printProblems(problems, io);
      return exitCode.problems;
    }
  },
};
