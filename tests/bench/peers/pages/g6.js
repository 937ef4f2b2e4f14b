import { Graph } from "@antv/g6";
import { font, page } from "../page.js";

// What is added at once in greater number overflows the stack of its renderer.
const portion = 2000;

page(async (box, { nodes, edges }) => {
  const marks = nodes.map(({ id, label, x, y, width, height, color }) => ({
    id,
    data: { label },
    style: { x, y, size: [width, height], fill: color, labelText: label },
  }));
  const whole = edges.length <= portion;
  const graph = new Graph({
    container: box,
    animation: false,
    zoomRange: [0.001, 10],
    data: whole ? { nodes: marks, edges } : {},
    node: { type: "rect", style: { labelPlacement: "center", labelFontSize: 14, labelFontFamily: font } },
    edge: { type: "line", style: { stroke: "#9aa2ad" } },
    behaviors: ["drag-canvas", "zoom-canvas", "click-select", "optimize-viewport-transform"],
  });
  const portions = (all, add) =>
    Array.from({ length: Math.ceil(all.length / portion) }, (_, at) => () => {
      graph[add](all.slice(at * portion, (at + 1) * portion));
    });
  await graph.render();
  for (const add of whole ? [] : [...portions(marks, "addNodeData"), ...portions(edges, "addEdgeData")]) {
    add();
    await graph.draw();
    await new Promise(requestAnimationFrame);
  }
  await graph.fitView();
  return {
    filter: (hidden) => {
      const ties = edges.filter(({ source, target }) => hidden.has(source) || hidden.has(target));
      return graph.hideElement([...hidden, ...ties.map(({ id }) => id)], false);
    },
    search: (text) => {
      const found = graph.getNodeData().filter(({ data }) => data.label.includes(text));
      return graph.setElementState(Object.fromEntries(found.map(({ id }) => [id, "selected"])), false);
    },
  };
});
