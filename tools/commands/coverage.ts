import { coverageGaps, sentenceCoverage } from "../../src/core/atlas/sentence-coverage.ts";
import { printCopy, statusMessages } from "../atlas/print-copy.ts";
import { printProblems } from "../atlas/print-problems.ts";
import { readSoundAtlas } from "../atlas/read-atlas.ts";
import { readCopy } from "../atlas/read-copy.ts";
import { say } from "../atlas/say.ts";
import { type Command, exitCode } from "../command.ts";

const shownClaims = 6;

/** `coverage`: for every sentence of the text, how many claims rest on it, and which sentences have none. */
export const coverageCommand: Command = {
  id: "coverage",
  summary: { zh: "逐句列出依据它的内容", en: "list per sentence how many claims rest on it" },
  usage: {
    zh: "用法：npm run atlas -- coverage 图谱 [--text 文件]\n\n逐句列出有多少节点和关系依据它，最后列出没有的句子。\n\n  --text 文件  原文的副本（文本或网页）；有了它，还说出哪些句子在副本里找到了、改动了或没有",
    en: "Usage: npm run atlas -- coverage ATLAS [--text FILE]\n\nPrints per sentence the number of nodes and edges that rest on it, then the sentences with none.\n\n  --text FILE  your copy of the article, a text or a web page; with it, also which sentences are in it, edited or not found",
  },
  positional: ["tool.atlas"],
  options: ["--text"],
  async run({ options, folder }, io) {
    const { language } = io;
    const atlas = readSoundAtlas(folder, io);
    if (!atlas) return exitCode.problems;
    const { graph, textIndex } = atlas;
    if (!textIndex) {
      io.error(say(language, "tool.noIndex", { name: folder }));
      return exitCode.problems;
    }
    const read = await readCopy(folder, options.get("--text"), io);
    if (!read.ok) {
      printProblems(read.problems, io);
      return exitCode.problems;
    }
    const { copy } = read;
    const coverage = sentenceCoverage(graph, textIndex);
    for (const [at, { sentence, claims, record }] of coverage.entries()) {
      const status = copy?.anchoring.sentences[at]?.status ?? "exact";
      const more = claims.length - shownClaims;
      const shown = [
        ...claims.slice(0, shownClaims).map(({ id }) => id),
        ...(more > 0 ? [say(language, "tool.coverageMore", { count: more })] : []),
        ...(status === "exact"
          ? []
          : [say(language, "tool.coverageCopy", { told: say(language, statusMessages[status]) })]),
        ...(record && claims.length === 0 ? [say(language, "tool.coverageRecord")] : []),
      ].join(" ");
      const count = String(claims.length).padStart(3);
      io.out(say(language, "tool.coverageLine", { sentence, count, claims: shown }).trimEnd());
    }
    const due = coverage.filter(({ record, claims }) => !record || claims.length > 0);
    const { bare } = coverageGaps(graph, textIndex);
    const totals = {
      covered: due.length - bare.length,
      total: due.length,
      record: coverage.length - due.length,
    };
    io.out(say(language, "tool.coverageTotal", totals));
    if (copy) printCopy(copy, io);
    if (bare.length > 0) io.out(say(language, "tool.coverageNone", { sentences: bare.join(" ") }));
    return exitCode.done;
  },
};
