import { MultiDirectedGraph } from "graphology";
import Sigma, { DEFAULT_STYLES } from "sigma";
import { font, page } from "../page.js";

page(async (box, { nodes, edges }, drawn) => {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y, label, color } of nodes) graph.addNode(id, { x, y: -y, label, color, size: 4 });
  for (const { id, source, target } of edges)
    graph.addEdgeWithKey(id, source, target, { size: 1, color: "#9aa2ad" });
  const found = ({ color }, { isHighlighted }) => (isHighlighted ? "#e0a800" : color);
  const first = Promise.withResolvers();
  const sigma = new Sigma(graph, box, {
    styles: { nodes: [DEFAULT_STYLES.nodes, { labelFont: font, color: found }], edges: DEFAULT_STYLES.edges },
    settings: {
      hideEdgesOnMove: true,
      hideLabelsOnMove: true,
      itemSizesReference: "screen",
      labelRenderedSizeThreshold: 0,
    },
  });
  sigma.once("afterRender", first.resolve);
  sigma.scheduleRender();
  await first.promise;
  drawn();
  return {
    filter: (hidden) => sigma.setNodesState([...hidden], { isHidden: true }),
    search: (text) =>
      sigma.setNodesState(
        graph.filterNodes((_, { label }) => label.includes(text)),
        { isHighlighted: true },
      ),
  };
});
