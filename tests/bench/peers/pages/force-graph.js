import ForceGraph from "force-graph";
import { font, page } from "../page.js";

page(async (box, { nodes, edges }, drawn) => {
  let hidden = new Set();
  const first = Promise.withResolvers();
  const graph = new ForceGraph(box)
    .width(box.clientWidth)
    .height(box.clientHeight)
    .nodeVisibility(({ id }) => !hidden.has(id))
    .linkVisibility(({ source, target }) => !hidden.has(source.id) && !hidden.has(target.id))
    .nodeCanvasObject((node, context, scale) => {
      context.fillStyle = node.color;
      context.fillRect(node.x - node.width / 2, node.y - node.height / 2, node.width, node.height);
      if (14 * scale < 4) return;
      context.font = `14px ${font}`;
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.fillStyle = "#1d232b";
      context.fillText(node.label, node.x, node.y);
    })
    .nodePointerAreaPaint((node, colour, context) => {
      context.fillStyle = colour;
      context.fillRect(node.x - node.width / 2, node.y - node.height / 2, node.width, node.height);
    })
    .linkColor(() => "#9aa2ad")
    .enableNodeDrag(false)
    .minZoom(0.001)
    .cooldownTicks(0)
    .graphData({ nodes, links: edges })
    .zoomToFit(0, 20)
    .onRenderFramePost(first.resolve);
  await first.promise;
  drawn();
  return {
    // Given anew, so that it draws again.
    filter: (ids) => {
      hidden = ids;
      graph.nodeVisibility(graph.nodeVisibility());
    },
  };
});
