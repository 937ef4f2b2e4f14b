import { DataSet, Network, DataView as Seen } from "vis-network/standalone";
import { font, page } from "../page.js";

page(async (box, { nodes, edges }, drawn) => {
  let hidden = new Set();
  const all = new DataSet(nodes.map(({ width: _width, height: _height, ...node }) => node));
  const seen = new Seen(all, { filter: ({ id }) => !hidden.has(id) });
  const network = new Network(
    box,
    {
      nodes: seen,
      edges: new DataSet(edges.map(({ id, source, target }) => ({ id, from: source, to: target }))),
    },
    {
      physics: false,
      layout: { improvedLayout: false },
      nodes: {
        shape: "box",
        margin: 4,
        font: { size: 14, face: font },
        scaling: { label: { drawThreshold: 4 } },
      },
      edges: { smooth: false, color: "#9aa2ad" },
      interaction: { dragNodes: false, hideEdgesOnDrag: true, hideEdgesOnZoom: true },
    },
  );
  await new Promise((done) => network.once("afterDrawing", done));
  drawn();
  return {
    filter: (ids) => {
      hidden = ids;
      seen.refresh();
    },
    search: (text) => network.selectNodes(seen.getIds({ filter: ({ label }) => label.includes(text) })),
  };
});
