import { join } from "node:path";
import type { Problem } from "../../src/core/atlas/problem.ts";
import type { TextIndex } from "../../src/core/atlas/schema.ts";
import { guessSections, indexText } from "../../src/core/text/index-text.ts";
import { onlyInLanguages } from "../../src/core/validation/languages-of-file.ts";
import { formatIndex } from "../atlas/format-index.ts";
import { languagesOf, primarySource } from "../atlas/graph-header.ts";
import { printProblems } from "../atlas/print-problems.ts";
import { readArticle } from "../atlas/read-article.ts";
import { readIndexBefore, readSections } from "../atlas/read-index.ts";
import { say } from "../atlas/say.ts";
import { type Command, exitCode } from "../command.ts";

/** In normalised characters; a sentence beyond it has most likely lost its punctuation. */
const longestSentence = 500;

/** `index`: positions and fingerprints of an article's sentences, none of its words. */
export const indexCommand: Command = {
  id: "index",
  summary: { zh: "为原文编制索引（不含原文）", en: "index an article, without keeping its words" },
  usage: {
    zh: '用法：npm run atlas -- index 图谱 原文文件 [--sections 文件] [--source 编号] [--another-text]\n\n写入图谱的 text-index.json：各句的位置和指纹，没有原文。原文可以是 UTF-8、UTF-16 或 GB18030。\n\n  --sections 文件  各部分：[{ "id", "label": { "zh", "en" }, "first", "last" }]；否则沿用已有索引的，再否则按标题行划分\n  --source 编号    原文在 graph.json 里的来源编号；否则取 kind 为 primary 的\n  --another-text   这是另一篇原文：已有索引的句子不必再有，各部分也重新划分',
    en: 'Usage: npm run atlas -- index ATLAS ARTICLE [--sections FILE] [--source ID] [--another-text]\n\nWrites the atlas\'s text-index.json: places and fingerprints of the sentences, none of the words. The article may be in UTF-8, UTF-16 or GB18030.\n\n  --sections FILE  the sections: [{ "id", "label": { "zh", "en" }, "first", "last" }]; else those of the index that is there, else headings\n  --source ID      the article\'s id among the sources of graph.json; else the one of kind primary\n  --another-text  it is another text: fewer than half of the sentences that are indexed may be in it, and its sections are made anew',
  },
  positional: ["tool.atlas", "tool.article"],
  options: ["--sections", "--source"],
  flags: ["--another-text"],
  async run({ positional: [, articlePath = ""], options, folder }, io) {
    const { language } = io;
    const target = join(folder, "text-index.json");
    const fail = (problems: readonly Problem[]): number => {
      printProblems(problems, io);
      return exitCode.problems;
    };
    const article = readArticle(articlePath, io.files);
    if (!article.ok) return fail([article.problem]);
    const source = options.get("--source") ?? primarySource(folder, io.files);
    if (source === undefined) {
      io.error(say(language, "tool.sourceNeeded"));
      return exitCode.usage;
    }
    io.progress(say(language, "tool.reading", { name: `${articlePath} (${article.split.length})` }));
    const bare = indexText(article.text, { source, sections: [] });
    const inLanguages = languagesOf(folder, io.files);
    const before = readIndexBefore(target, io.files, inLanguages);
    const another = options.has("--another-text");
    const count = before.hashes.length;
    const kept = survivors(before.hashes, bare);
    if (!another && kept * 2 < count) {
      io.error(say(language, "tool.anotherText", { name: target, kept, count }));
      return exitCode.problems;
    }
    const path = options.get("--sections");
    const own = another ? noSections : before.sections;
    const described = path === undefined ? own : readSections(path, io.files, inLanguages);
    if (!described.ok) return fail(described.problems);
    const fitting = described.value?.fit(bare);
    if (fitting && !fitting.ok) return fail(fitting.problems);
    const sections = [...(described.value?.sections ?? guessSections(article.text))];
    const { written, refused } = io.files.write([
      { path: target, text: formatIndex(onlyInLanguages({ ...bare, sections }, inLanguages)) },
    ]);
    if (refused) io.error(say(language, refused.key, refused.params));
    if (written.length === 0) return exitCode.problems;
    const { total, sentences } = bare;
    const { encoding } = article;
    const params = { name: target, sentences: sentences.length, total, sections: sections.length, encoding };
    io.out(say(language, "tool.indexed", params));
    io.out(say(language, "tool.sourceTold", { name: source }));
    if (count > 0) io.out(say(language, "tool.survivors", { kept, count }));
    if (before.unreadable) io.out(say(language, "tool.indexUnreadable", { name: target }));
    for (const { id, length } of sentences) {
      if (length > longestSentence) io.out(say(language, "tool.longSentence", { id, length }));
    }
    if (!described.value) io.out(say(language, "tool.sectionsGuessed", { name: target }));
    return exitCode.done;
  },
};

const noSections = { ok: true, value: undefined } as const;

/** How many of the sentences that were indexed before are in the new index, wherever. */
function survivors(hashes: readonly string[], { sentences }: TextIndex): number {
  const now = new Set(sentences.map(({ hash }) => hash));
  return hashes.filter((hash) => now.has(hash)).length;
}
