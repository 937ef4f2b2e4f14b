import type { ElementDefinition } from "cytoscape";
import { cornerRadius, outlinePoints } from "../../scene/shape-outline.ts";
import type { Scene, SceneEdge, SceneHeading, SceneNode } from "../../scene/types.ts";
import { toSegments } from "./segments.ts";

/** A node of the scene as a Cytoscape element; its data hold everything its style reads. */
function nodeElement(node: SceneNode): ElementDefinition {
  const points = outlinePoints(node.shape, node.width, node.height);
  return {
    group: "nodes",
    classes: node.level,
    position: { x: node.x, y: node.y },
    data: {
      id: node.id,
      type: node.type,
      width: node.width,
      height: node.height,
      shape: points ? "polygon" : node.shape === "ellipse" ? "ellipse" : "round-rectangle",
      points:
        points?.flatMap(([x, y]) => [x / (node.width / 2), y / (node.height / 2)]).join(" ") ??
        "-1 -1 1 -1 1 1 -1 1",
      radius: cornerRadius(node.shape, node.height) ?? 0,
      label: node.label.lines.join("\n"),
      fontSize: node.label.fontSize,
      lineHeight: node.label.lineHeight / node.label.fontSize,
      fontWeight: node.label.fontWeight,
      shift: node.labelShift,
      fill: node.fill,
      stroke: node.stroke,
      strokeWidth: node.strokeWidth,
      textColor: node.textColor,
      borderStyle: node.dash.length > 0 ? "dashed" : "solid",
      dash: node.dash.length > 0 ? [...node.dash] : [4, 4],
      dots: node.dots.length > 0 ? dotsImage(node) : "none",
    },
  };
}

/** A tie of the scene as a Cytoscape element, along its scene route. */
export function edgeElement(edge: SceneEdge, source: SceneNode, target: SceneNode): ElementDefinition {
  const first = edge.points[0] ?? [source.x, source.y];
  const last = edge.points.at(-1) ?? [target.x, target.y];
  const corners = edge.points.slice(1, -1);
  const { weights, distances } = toSegments(corners, [source.x, source.y], [target.x, target.y]);
  return {
    group: "edges",
    classes: edge.standing,
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      curve: corners.length > 0 ? "round-segments" : "straight",
      weights: corners.length > 0 ? weights.join(" ") : "0.5",
      distances: corners.length > 0 ? distances.join(" ") : "0",
      radius: edge.cornerRadius,
      sourceEnd: `${first[0] - source.x}px ${first[1] - source.y}px`,
      targetEnd: `${last[0] - target.x}px ${last[1] - target.y}px`,
      stroke: edge.stroke,
      width: edge.width,
      lineStyle: edge.dash.length > 0 ? "dashed" : "solid",
      dash: edge.dash.length > 0 ? [...edge.dash] : [4, 4],
      arrow: edge.arrow ? "triangle" : "none",
    },
  };
}

/** A heading of the scene as an element that nothing can be done with. */
function headingElement(heading: SceneHeading): ElementDefinition {
  return {
    group: "nodes",
    classes: "heading",
    selectable: false,
    grabbable: false,
    position: { x: heading.x, y: heading.y - heading.fontSize * 0.35 },
    data: { id: heading.id, label: heading.text, fontSize: heading.fontSize, textColor: heading.color },
  };
}

/** The elements that are there from the start: everything but ties that must be asked for. */
export function firstElements(scene: Scene): ElementDefinition[] {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const ties = scene.edges.flatMap((edge) => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    return edge.standing !== "asked" && source && target ? [edgeElement(edge, source, target)] : [];
  });
  return [...scene.headings.map(headingElement), ...scene.nodes.map(nodeElement), ...ties];
}

/** The dots of a shared node as one picture of the box's own size. */
function dotsImage(node: SceneNode): string {
  const circles = node.dots.map(
    (dot) =>
      `<circle cx="${node.width / 2 + dot.dx}" cy="${node.height / 2 + dot.dy}" r="${dot.radius}" fill="${dot.color}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${node.width * 4}" height="${node.height * 4}" viewBox="0 0 ${node.width} ${node.height}">${circles.join("")}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
