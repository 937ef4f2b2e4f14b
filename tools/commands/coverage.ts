import { sentenceCoverage } from "../../src/core/atlas/sentence-coverage.ts";
import { readSoundAtlas } from "../atlas/read-atlas.ts";
import { say } from "../atlas/say.ts";
import { type Command, exitCode } from "../command.ts";

const shownClaims = 6;

/** `coverage`: for every sentence of the text, how many claims rest on it, and which sentences have none. */
export const coverageCommand: Command = {
  id: "coverage",
  summary: { zh: "逐句列出依据它的内容", en: "list per sentence how many claims rest on it" },
  usage: {
    zh: "用法：npm run atlas -- coverage 图谱\n\n逐句列出有多少节点和关系依据它，最后列出没有的句子。",
    en: "Usage: npm run atlas -- coverage ATLAS\n\nPrints per sentence the number of nodes and edges that rest on it, then the sentences with none.",
  },
  positional: ["tool.atlas"],
  async run({ folder }, io) {
    const { language } = io;
    const atlas = readSoundAtlas(folder, io);
    if (!atlas) return exitCode.problems;
    const { graph, textIndex } = atlas;
    if (!textIndex) {
      io.error(say(language, "tool.noIndex", { name: folder }));
      return exitCode.problems;
    }
    const coverage = sentenceCoverage(graph, textIndex);
    for (const { sentence, claims, record } of coverage) {
      const more = claims.length - shownClaims;
      const shown = [
        ...claims.slice(0, shownClaims).map(({ id }) => id),
        ...(more > 0 ? [say(language, "tool.coverageMore", { count: more })] : []),
        ...(record && claims.length === 0 ? [say(language, "tool.coverageRecord")] : []),
      ].join(" ");
      const count = String(claims.length).padStart(3);
      io.out(say(language, "tool.coverageLine", { sentence, count, claims: shown }).trimEnd());
    }
    const due = coverage.filter(({ record, claims }) => !record || claims.length > 0);
    const bare = due.filter(({ claims }) => claims.length === 0).map(({ sentence }) => sentence);
    const totals = {
      covered: due.length - bare.length,
      total: due.length,
      record: coverage.length - due.length,
    };
    io.out(say(language, "tool.coverageTotal", totals));
    if (bare.length > 0) io.out(say(language, "tool.coverageNone", { sentences: bare.join(" ") }));
    return exitCode.done;
  },
};
