import { font, page } from "../page.js";

// A bare canvas with the same marks at the same places: what is outside or too small to be read is not drawn.
page(async (box, { nodes, edges }) => {
  const canvas = box.appendChild(document.createElement("canvas"));
  canvas.width = box.clientWidth;
  canvas.height = box.clientHeight;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ties = edges.map(({ source, target }) => [byId.get(source), byId.get(target)]);
  const extent = (side, size) => [
    Math.min(...nodes.map((node) => node[side] - node[size] / 2)),
    Math.max(...nodes.map((node) => node[side] + node[size] / 2)),
  ];
  const [[left, right], [top, bottom]] = [extent("x", "width"), extent("y", "height")];
  const scale = Math.min(canvas.width / (right - left), canvas.height / (bottom - top));
  const camera = {
    scale,
    x: (canvas.width - scale * (left + right)) / 2,
    y: (canvas.height - scale * (top + bottom)) / 2,
  };
  let hidden = new Set();
  let found = new Set();
  const draw = (context, by) => {
    const { width, height } = context.canvas;
    const [zoom, x, y] = [camera.scale * by, camera.x * by, camera.y * by];
    const outside = (node) =>
      (node.x + node.width / 2) * zoom + x < 0 ||
      (node.x - node.width / 2) * zoom + x > width ||
      (node.y + node.height / 2) * zoom + y < 0 ||
      (node.y - node.height / 2) * zoom + y > height;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    context.setTransform(zoom, 0, 0, zoom, x, y);
    context.strokeStyle = "#9aa2ad";
    context.beginPath();
    for (const [from, to] of ties) {
      if (hidden.has(from.id) || hidden.has(to.id)) continue;
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
    const seen = nodes.filter((node) => !hidden.has(node.id) && !outside(node));
    for (const node of seen) {
      context.fillStyle = found.has(node.id) ? "#e0a800" : node.color;
      context.fillRect(node.x - node.width / 2, node.y - node.height / 2, node.width, node.height);
    }
    if (14 * zoom < 4) return;
    context.font = `14px ${font}`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillStyle = "#1d232b";
    for (const { label, x, y } of seen) context.fillText(label, x, y);
  };
  let asked = false;
  const drawSoon = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      draw(canvas.getContext("2d"), 1);
    });
  };
  canvas.addEventListener("pointermove", ({ buttons, movementX, movementY }) => {
    if (buttons === 0) return;
    camera.x += movementX;
    camera.y += movementY;
    drawSoon();
  });
  canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    const factor = Math.exp(-event.deltaY / 500);
    camera.scale *= factor;
    camera.x = event.offsetX - (event.offsetX - camera.x) * factor;
    camera.y = event.offsetY - (event.offsetY - camera.y) * factor;
    drawSoon();
  });
  draw(canvas.getContext("2d"), 1);
  return {
    filter: (ids) => {
      hidden = ids;
      drawSoon();
    },
    search: (text) => {
      found = new Set(nodes.filter(({ label }) => label.includes(text)).map(({ id }) => id));
      drawSoon();
    },
    picture: (width, height) => {
      const large = new OffscreenCanvas(width, height);
      draw(large.getContext("2d"), width / canvas.width);
      return large.convertToBlob({ type: "image/png" });
    },
  };
});
