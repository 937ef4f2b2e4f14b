import { buildGraph } from "../../src/core/graph/build-graph.ts";
import { readSoundAtlas } from "../atlas/read-atlas.ts";
import { type Command, exitCode } from "../command.ts";
import { measurePictures } from "../layout/measure-pictures.ts";
import { tellPictures } from "../layout/tell-pictures.ts";

/** `layout`: places an atlas for the frames of its default pictures and says what a reader could object to. */
export const layoutCommand: Command = {
  id: "layout",
  summary: { zh: "排出图谱的各种图并量一量", en: "place an atlas for each kind of picture and measure it" },
  usage: {
    zh: "用法：npm run atlas -- layout 图谱 [--json]\n\n图由网页和导出时当场排出，不必事先运行；这里只量一量，不写文件。每种画幅、每种语言一行：标签字号（≥ 或 < 之后是应有的，括号里是以前的）、交叉、穿过方框的线、重叠、没有画出的、边距、最大的空白、毫秒数。有交叉、穿过或重叠就以 1 结束。\n\n  --json  以 JSON 列出",
    en: "Usage: npm run atlas -- layout ATLAS [--json]\n\nPictures are placed when they are drawn, on the page and in exports: nothing has to be run before. This only measures and writes nothing. A row for each frame and language: sizes of labels (after ≥ or < what is wanted, in brackets what it was before), crossings, lines through boxes, overlaps, what is not drawn, the margin, the largest empty share, milliseconds. Ends with 1 where lines cross or run through boxes, or boxes overlap.\n\n  --json  as JSON",
  },
  positional: ["tool.atlas"],
  flags: ["--json"],
  async run({ options, folder }, io) {
    const atlas = readSoundAtlas(folder, io);
    if (!atlas) return exitCode.problems;
    const sound = tellPictures(
      measurePictures(buildGraph(atlas.graph, atlas.vocabulary)),
      options.has("--json"),
      io,
    );
    return sound ? exitCode.done : exitCode.problems;
  },
};
