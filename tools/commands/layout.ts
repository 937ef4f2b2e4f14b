import { join } from "node:path";
import type { Positions } from "../../src/core/atlas/schema.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import { buildGraph } from "../../src/core/graph/build-graph.ts";
import { buildGeometry, type Layout } from "../../src/scene/geometry.ts";
import { readSoundAtlas } from "../atlas/read-atlas.ts";
import { say } from "../atlas/say.ts";
import { type Command, type CommandIo, exitCode, writeFiles } from "../command.ts";
import { formatPositions } from "../layout/format-positions.ts";
import { type Inspection, inspectLayout, isSound } from "../layout/inspect-layout.ts";
import { type LayoutKind, layoutKinds } from "../layout/layout-kinds.ts";
import { measurePictures } from "../layout/measure-pictures.ts";
import { formatPages } from "../layout/page/format-pages.ts";
import { pagesWith } from "../layout/page/place-pages.ts";
import { readPages } from "../layout/page/read-pages.ts";
import { placeLayout } from "../layout/place-layout.ts";
import { manyNodes, tooMuchToPlace } from "../layout/placeable.ts";

/** `layout`: places every node of an atlas, says what a reader could object to, and writes the places. */
export const layoutCommand: Command = {
  id: "layout",
  summary: { zh: "计算图谱的位置并检查", en: "place the nodes of an atlas and inspect the result" },
  usage: {
    zh: "用法：npm run atlas -- layout 图谱 [--check | --json]\n\n写入图谱的 positions.json：pins.json 指定了位置的节点就在那里，其余排在它们周围；每项工程单独成页的位置写入 pages.json；并列出重叠、被截断的标签、穿过方框的连线、交叉数和最小字号；有一项不合要求就以 1 结束。\n\n  --check  只检查已有的位置，不写文件\n  --json   为每种画幅从头排版，以 JSON 列出字号、交叉、重叠、留白与用时，不写文件",
    en: "Usage: npm run atlas -- layout ATLAS [--check | --json]\n\nWrites the atlas's positions.json: nodes that pins.json has stand where it says, the others around them; and pages.json, where each project has pages of its own. Lists overlaps, cut labels, ties through boxes, crossings and the smallest label; ends with 1 where one of them is broken.\n\n  --check  only inspect the places that are there, write nothing\n  --json   place the atlas for each frame of its own and list sizes, crossings, overlaps, emptiness and time as JSON, write nothing",
  },
  positional: ["tool.atlas"],
  flags: ["--check", "--json"],
  async run({ options, folder }, io) {
    const inspectOnly = options.has("--check");
    const placesPath = join(folder, "positions.json");
    // What is made anew here need not be sound, only stay as it is until then.
    io.files.read(placesPath);
    const atlas = readSoundAtlas(folder, io, { unplaced: !inspectOnly });
    if (!atlas) return exitCode.problems;
    const graph = buildGraph(atlas.graph);
    const tooMuch = tooMuchToPlace(graph);
    if (tooMuch) {
      io.error(say(io.language, tooMuch.key, tooMuch.params));
      return exitCode.problems;
    }
    if (options.has("--json")) {
      io.out(JSON.stringify(measurePictures(graph), null, 2));
      return exitCode.done;
    }
    if (graph.order > manyNodes) io.error(say(io.language, "tool.placingMany", { nodes: graph.order }));
    const positions: Positions = {};
    let sound = true;
    for (const kind of layoutKinds) {
      io.progress(kind.id);
      const layout = inspectOnly ? atlas.positions[kind.id] : placeLayout(graph, kind, atlas.pins);
      if (!layout) {
        io.error(`${kind.id}: –`);
        sound = false;
        continue;
      }
      positions[kind.id] = layout;
      sound = report(graph, kind, layout, io) && sound;
    }
    const before = readPages(graph, folder, io.files);
    const pages = pagesWith(graph, (kind) => {
      io.progress(kind.id);
      const layout = inspectOnly
        ? before.pages[kind.project]?.[kind.page]
        : kind.place(graph, kind.language, kind.stage);
      if (layout) sound = report(graph, kind, layout, io) && sound;
      else {
        io.error(`${kind.id}: –`);
        sound = false;
      }
      return layout;
    });
    if (!inspectOnly) {
      const files = [
        { path: placesPath, text: formatPositions(positions) },
        { path: join(folder, "pages.json"), text: formatPages(pages) },
      ];
      if (writeFiles(files, io) !== exitCode.done) return exitCode.problems;
    }
    return sound ? exitCode.done : exitCode.problems;
  },
};

function report(graph: AtlasGraph, kind: LayoutKind, layout: Layout, io: CommandIo): boolean {
  const inspection = inspectLayout(graph, buildGeometry(graph, layout, kind.language, kind.form), kind.stage);
  io.out(
    `${kind.id}: ${layout.size.join(" × ")}, ${kind.stage.width} × ${Number.isFinite(kind.stage.height) ? kind.stage.height : "…"}: × ${inspection.scale.toFixed(3)}`,
  );
  for (const line of findings(inspection)) io.out(`  ${line}`);
  return isSound(inspection, kind.form.id);
}

function findings(inspection: Inspection): readonly string[] {
  const { smallest, crossings, ...rest } = inspection;
  const lists = Object.entries(rest).flatMap(([name, value]) =>
    Array.isArray(value)
      ? [`${name}: ${value.length}${value.length > 0 ? ` (${value.join(", ")})` : ""}`]
      : [],
  );
  const sizes = Object.entries(smallest).map(([type, size]) => `${type} ${size}`);
  return [...lists, `crossings: ${crossings}`, `smallest label, px: ${sizes.join(" · ")}`];
}
