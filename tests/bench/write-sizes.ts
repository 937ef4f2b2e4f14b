import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { frames } from "../../src/layout/frames.ts";
import { place } from "../../src/layout/place.ts";
import { buildGraph } from "../fixtures/policy.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { contentOfTypes } from "../fixtures/yongzhou-content.ts";
import { addAtlas } from "./add-atlas.ts";
import { sizedAtlas } from "./sized-atlas.ts";

// Puts atlases of the given sizes, "200/300" say, into the data folder of a built page; and into the folder of the
// peers' pages what those draw of the same graphs: labels, places and colours alone, in the places that ours gives.
const [data, peers, ...sizes] = process.argv.slice(2);
if (data === undefined || peers === undefined) throw new Error("the two folders to write to are needed");
const colours = ["#c9dcf2", "#d8e8cc", "#f5dcc0", "#e6d3ec"];
const shared = "#e2e0da";

for (const size of sizes) {
  const [nodes = 0, ties = 0] = size.split("/").map(Number);
  const atlas = sizedAtlas(yongzhou().atlas, nodes, ties);
  addAtlas(data, `size-${nodes}`, atlas);
  const graph = buildGraph(atlas.graph);
  const width = 1440 * Math.sqrt(Math.max(1, nodes / 200));
  // Without a height, so that nothing is left out.
  const { boxes } = place(contentOfTypes(graph, "zh"), { ...frames.stage(width, 0), height: undefined });
  const marks = {
    // Each once, where it first stands.
    nodes: [...new Map(boxes.toReversed().map((box) => [box.id, box])).values()]
      .toReversed()
      .map(({ id, territory, ...box }) => ({
        id,
        label: graph.getNodeAttribute(id, "node").label.zh,
        x: Math.round(box.x + box.width / 2),
        y: Math.round(box.y + box.height / 2),
        width: Math.round(box.width),
        height: Math.round(box.height),
        color: territory === undefined ? shared : colours[territory % colours.length],
      })),
    edges: graph.mapEdges((id, _attributes, source, target) => ({ id, source, target })),
  };
  if (marks.nodes.length !== nodes) throw new Error(`${marks.nodes.length} of ${nodes} nodes are placed`);
  writeFileSync(join(peers, `marks-${nodes}.json`), JSON.stringify(marks));
}
