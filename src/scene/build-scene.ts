import type { Language } from "../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";
import { rootProjects } from "../core/graph/tree.ts";
import { levelOfType } from "../core/view/level.ts";
import { dashOf, nodeColors } from "./appearance.ts";
import { projectDots } from "./dots.ts";
import type { Geometry } from "./geometry.ts";
import { hueOf, type Palette, palette, type ThemeName } from "./palette.ts";
import { innerHalfWidth } from "./shape-outline.ts";
import type { Scene, SceneEdge, SceneNode } from "./types.ts";

/** What a scene is made from. */
export interface SceneInput {
  readonly graph: AtlasGraph;
  readonly layoutId: string;
  readonly geometry: Geometry;
  readonly language: Language;
  readonly theme: ThemeName;
}

/** Everything one layout shows in one language and theme: geometry and looks of all nodes and ties. */
export function buildScene(input: SceneInput): Scene {
  const { graph, geometry, language, layoutId } = input;
  const colors = palette(input.theme);
  const projects = rootProjects(graph);
  const nodes = graph.nodes().flatMap((id) => sceneNode(input, colors, projects, id) ?? []);
  return {
    layoutId,
    fit: geometry.form.id === "lanes" ? "width" : "whole",
    language,
    width: geometry.size[0],
    height: geometry.size[1],
    background: colors.paper,
    nodes,
    edges: graph.edges().flatMap((id) => sceneEdge(input, colors, projects, id) ?? []),
    headings: geometry.form.headings(nodes, colors, language),
  };
}

function sceneNode(
  { graph, geometry, language }: SceneInput,
  colors: Palette,
  allProjects: readonly string[],
  id: string,
): SceneNode | undefined {
  const box = geometry.boxes.get(id);
  if (!box) return undefined;
  const attributes = graph.getNodeAttributes(id);
  const { node, projects } = attributes;
  const style = geometry.form.style(node.type, language);
  // Many projects make a tall grid, which still has to keep inside the box.
  const dotUnit = Math.min(box.dotRoom / 2.1, (box.height * 0.85) / Math.ceil(allProjects.length / 2));
  const left = 1 - innerHalfWidth(box.shape, box.width, box.height, dotUnit);
  return {
    id,
    type: node.type,
    level: levelOfType[node.type],
    shape: box.shape,
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
    label: box.label,
    labelShift: box.dotRoom / 2,
    ...nodeColors(attributes, colors, (project) => allProjects.indexOf(project)),
    strokeWidth: style.strokeWidth,
    dash: node.type === "organ" ? [] : dashOf(node.basis, style.strokeWidth),
    dots: box.dotRoom > 0 ? projectDots(projects, allProjects, colors, left, dotUnit) : [],
    projects,
  };
}

function sceneEdge(
  { graph, geometry }: SceneInput,
  colors: Palette,
  allProjects: readonly string[],
  id: string,
): SceneEdge | undefined {
  const { edge } = graph.getEdgeAttributes(id);
  if (!geometry.boxes.has(edge.source) || !geometry.boxes.has(edge.target)) return undefined;
  const standing = geometry.tiers.get(id) ?? "asked";
  const width = geometry.form.tieWidths[standing];
  return {
    id,
    source: edge.source,
    target: edge.target,
    relation: edge.relation,
    basis: edge.basis,
    get points() {
      return geometry.way(id);
    },
    cornerRadius: edge.relation === "serves" ? 9 : 5,
    stroke: edgeColor(graph, colors, allProjects, edge.source, edge.target),
    width,
    dash: dashOf(edge.basis, width),
    arrow: edge.relation !== "partOf" && standing !== "near",
    standing,
  };
}

/** A tie has the hue of the one project that either of its ends belongs to, else the colour of lines. */
function edgeColor(
  graph: AtlasGraph,
  colors: Palette,
  allProjects: readonly string[],
  source: string,
  target: string,
): string {
  for (const id of [source, target]) {
    const { projects } = graph.getNodeAttributes(id);
    const [first] = projects;
    if (projects.length === 1 && first !== undefined) return hueOf(colors, allProjects.indexOf(first));
  }
  return colors.line;
}
