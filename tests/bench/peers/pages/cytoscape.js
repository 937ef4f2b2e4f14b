import cytoscape from "cytoscape";
import { font, page } from "../page.js";

page(async (box, { nodes, edges }, drawn) => {
  const cy = cytoscape({
    container: box,
    elements: {
      nodes: nodes.map(({ x, y, ...data }) => ({ data, position: { x, y } })),
      edges: edges.map((data) => ({ data })),
    },
    layout: { name: "preset", fit: true },
    style: [
      {
        selector: "node",
        style: {
          shape: "rectangle",
          width: "data(width)",
          height: "data(height)",
          "background-color": "data(color)",
          label: "data(label)",
          "font-family": font,
          "font-size": 14,
          "text-valign": "center",
          "min-zoomed-font-size": 4,
        },
      },
      { selector: "edge", style: { "curve-style": "haystack", width: 1, "line-color": "#9aa2ad" } },
      { selector: ":selected", style: { "background-color": "#e0a800" } },
    ],
    autoungrabify: true,
    hideEdgesOnViewport: true,
    textureOnViewport: true,
    pixelRatio: 1,
  });
  await new Promise((done) => cy.one("render", done));
  drawn();
  return {
    filter: (hidden) =>
      cy.batch(() =>
        cy
          .nodes()
          .filter((node) => hidden.has(node.id()))
          .style("display", "none"),
      ),
    search: (text) =>
      cy.batch(() =>
        cy
          .nodes()
          .filter((node) => node.data("label").includes(text))
          .select(),
      ),
    picture: (width) => cy.png({ output: "blob-promise", scale: width / box.clientWidth, bg: "#fff" }),
  };
});
