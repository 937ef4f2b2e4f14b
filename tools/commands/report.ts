import { basename, join, resolve } from "node:path";
import { askedWords } from "../../src/core/text/own/asked-words.ts";
import { printProblems } from "../atlas/print-problems.ts";
import { readAtlas } from "../atlas/read-atlas.ts";
import { readCopy } from "../atlas/read-copy.ts";
import { say } from "../atlas/say.ts";
import { type Command, exitCode, writeFiles } from "../command.ts";
import { buildReport } from "../report/build-report.ts";
import { copiedWords } from "../report/copied-words.ts";
import { isPrivatePlace, reportFolder } from "../report/private-place.ts";
import { renderBrokenReport, renderReport } from "../report/render-report.ts";

/** `report`: an atlas as a page to review it by, on a screen or on paper. */
export const reportCommand: Command = {
  id: "report",
  summary: { zh: "写出可打印的审阅报告", en: "write a report to review an atlas by, printable" },
  usage: {
    zh: "用法：npm run atlas -- report 图谱 [--lang zh|en] [--article 文件] [--out 文件]\n\n写出一个 HTML 文件，供第二位编者核对：逐句、逐项、按依据列出全部内容，覆盖情况，错误和提醒。不含原文，可以打印。\n\n  --article 文件  您自己的原文副本：每句旁边附上原文；这样的报告只能写进 reports/ 或项目以外\n  --out 文件      写到哪里，否则是 reports/图谱.语言.html",
    en: "Usage: npm run atlas -- report ATLAS [--lang zh|en] [--article FILE] [--out FILE]\n\nWrites one HTML file that a second curator works from: every claim by sentence, by node and by basis, coverage, errors and warnings. It holds no words of the article and prints well.\n\n  --article FILE  your own copy of the article: its sentences stand beside their claims; such a report goes to reports/ or outside the project only\n  --out FILE      where to, else reports/ATLAS.LANGUAGE.html",
  },
  positional: ["tool.atlas"],
  options: ["--article", "--out"],
  async run({ options, folder }, io) {
    const { language } = io;
    const name = basename(resolve(folder));
    const out = options.get("--out") ?? join(reportFolder, `${name}.${language}.html`);
    const articlePath = options.get("--article");
    if (articlePath !== undefined && !isPrivatePlace(out)) {
      io.error(say(language, "tool.notPrivate", { name: out, folder: reportFolder }));
      return exitCode.usage;
    }
    const loaded = readAtlas(folder, io);
    const asked = loaded.ok ? askedWords(loaded.value.graph) : [];
    const read = await readCopy(folder, articlePath, io, asked);
    if (!read.ok) {
      printProblems(read.problems, io);
      return exitCode.problems;
    }
    const copied = read.copy && copiedWords(read.copy, asked);
    const problems = loaded.ok ? loaded.warnings : loaded.problems;
    const text = loaded.ok
      ? renderReport(buildReport(loaded.value, problems, copied), language)
      : renderBrokenReport(name, problems, language);
    printProblems(problems, io);
    const code = writeFiles([{ path: out, text, replaces: isPage }], io);
    return loaded.ok ? code : exitCode.problems;
  },
};

/** Whether a text is a page, which a report may take the place of. */
function isPage(text: string): boolean {
  return text.startsWith("<!doctype html>");
}
