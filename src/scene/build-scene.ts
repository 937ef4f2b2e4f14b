import type { Language } from "../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";
import { rootProjects } from "../core/graph/tree.ts";
import { levelOfRole } from "../core/view/level.ts";
import { levelOfEdge } from "../core/view/level-of-edge.ts";
import type { BoxPart, PlacedBox, PlacedRoute, PlacedText, Placement } from "../layout/placement.ts";
import { edgeSpans, type Span } from "../layout/route/edge-spans.ts";
import { dashOf, nodeColors } from "./looks/appearance.ts";
import { mix } from "./looks/colour.ts";
import { hueOf, type Palette, palette, type ThemeName, tint } from "./looks/palette.ts";
import { dashAlong } from "./shape/dash-along.ts";
import type { Box, LabelStyle, Point, Scene, SceneEdge, SceneLine, SceneNode } from "./types.ts";

/** What a scene is made from. */
export interface SceneInput {
  readonly graph: AtlasGraph;
  readonly placement: Placement;
  /** The way of an edge between two boxes of the placement. */
  readonly wayOf: (edgeId: string) => readonly Point[];
  readonly layoutId: string;
  readonly fit: Scene["fit"];
  readonly language: Language;
  readonly theme: ThemeName;
}

/** Widths of outlines and lines, in sizes of a leaf's label. */
const outlines: Readonly<Record<BoxPart, number>> = {
  root: 0.1,
  goal: 0.12,
  branch: 0.08,
  leaf: 0.07,
  actor: 0,
  detail: 0.065,
};
const lines: Readonly<Record<PlacedRoute["kind"], number>> = {
  trunk: 0.075,
  twig: 0.065,
  rule: 0.05,
  tie: 0.12,
};
/** Of an edge that something asks for. */
const askedWidth = 0.1;
/** How much of a hue a line of a tree has, which is no more than a help to the eye. */
const treeShare = 0.5;
const cornerRadius = { tree: 0.2, tie: 0.55 } as const;

/** Everything one placement shows in one language and theme: geometry and looks of all nodes, lines and edges. */
export function buildScene(input: SceneInput): Scene {
  const { graph, placement, language, layoutId, fit, theme } = input;
  const colors = palette(theme);
  const projects = rootProjects(graph);
  const keys = keysOf(placement);
  const nodes = placement.boxes.map((box, at) => sceneNode(input, colors, projects, box, keys[at] ?? box.id));
  const placed = new Set(nodes.map(({ id }) => id));
  const lined = new Set(placement.routes.flatMap(({ edges }) => edges));
  const spansOf = edgeSpans(placement, (id) => graph.extremities(id));
  const under = new Set(placement.boxes.flatMap((box) => (box.under ? [`${box.id} ${box.under}`] : [])));
  return {
    layoutId,
    fit,
    language,
    width: placement.width,
    height: placement.height,
    size: placement.size,
    background: colors.paper,
    types: graph.getAttribute("vocabulary").types,
    panels: placement.panels.map(({ territory, ...rect }) => ({
      ...rect,
      level: "overview",
      fill: mix(tint(colors, hueOf(colors, territory)), colors.paper, 0.55),
    })),
    lines: placement.routes.map((route) => sceneLine(input, colors, projects, route, spansOf)),
    nodes,
    edges: graph
      .edges()
      .flatMap((id) => sceneEdge(input, colors, projects, { placed, lined, under }, id) ?? []),
    headings: placement.headings.map((text, at) => ({
      id: `heading-${at}`,
      level: "overview",
      over: text.over,
      ...words(text),
      x: text.x,
      y: text.y,
      color: colors.muted,
    })),
    leftOut: placement.leftOut,
  };
}

/** A key for each box: the node's own for its first place, another for each further one. */
function keysOf({ boxes }: Placement): readonly string[] {
  const seen = new Map<string, number>();
  return boxes.map(({ id }) => {
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id}~${before}`;
  });
}

function words({ lines, fontSize, lineHeight, weight, align }: PlacedText) {
  return { lines, fontSize, lineHeight, fontWeight: weight, align } as const;
}

function sceneNode(
  { graph, placement }: SceneInput,
  colors: Palette,
  projects: readonly string[],
  { id, part, again, glyph, label, dots, ...rect }: PlacedBox,
  key: string,
): SceneNode {
  const attributes = graph.getNodeAttributes(id);
  const { node } = attributes;
  const { role } = attributes.type;
  const box = middleOf(rect);
  const strokeWidth = outlines[part] * placement.size;
  const boxed = glyph === undefined && part !== "actor";
  const own = nodeColors(attributes, colors, (project) => projects.indexOf(project));
  const style: LabelStyle = { ...words(label), dx: label.x - box.x, dy: label.y - box.y };
  return {
    key,
    id,
    again,
    type: node.type,
    role,
    level: levelOfRole[role],
    shape: attributes.type.shape,
    ...box,
    boxed,
    outline: boxed ? box : glyph && middleOf(glyph),
    label: style,
    ...own,
    textColor: boxed ? own.textColor : again ? colors.muted : colors.ink,
    strokeWidth,
    dash: role === "goal" ? [] : dashOf(node.basis, strokeWidth),
    dots: dots.map(({ x, y, radius, territory, on }) => ({
      dx: x - box.x,
      dy: y - box.y,
      radius: on ? radius : radius * 0.4,
      on,
      color: on ? hueOf(colors, territory) : mix(colors.line, colors.paper, 0.5),
    })),
    projects: attributes.projects,
  };
}

function middleOf({ x, y, width, height }: Box): Box {
  return { x: x + width / 2, y: y + height / 2, width, height };
}

function sceneLine(
  { graph, placement }: SceneInput,
  colors: Palette,
  projects: readonly string[],
  route: PlacedRoute,
  spansOf: (route: PlacedRoute) => readonly Span[],
): SceneLine {
  const { kind, edges, over = [], territory, dashed, arrow, points } = route;
  let spans: readonly Span[] | undefined;
  const width = lines[kind] * placement.size;
  const hue = territory === undefined ? colors.line : hueOf(colors, territory);
  const levels = edges.map((id) => levelOfEdge(graph, id));
  return {
    edges,
    spans: () => {
      spans ??= spansOf(route);
      return spans;
    },
    project: kind === "tie" || territory === undefined ? undefined : projects[territory],
    over,
    level: levels.includes("far") ? "far" : "overview",
    points,
    cornerRadius: cornerRadius[kind === "tie" ? "tie" : "tree"] * placement.size,
    stroke: kind === "tie" ? hue : mix(hue, colors.paper, treeShare),
    width,
    dash: dashed ? dashOf("inferred", width) : [],
    arrow,
  };
}

function sceneEdge(
  { graph, placement, wayOf }: SceneInput,
  colors: Palette,
  projects: readonly string[],
  { placed, lined, under }: Readonly<Record<"placed" | "lined" | "under", ReadonlySet<string>>>,
  id: string,
): SceneEdge | undefined {
  const {
    edge,
    relation: { kind },
  } = graph.getEdgeAttributes(id);
  const { source, target, relation, basis } = edge;
  if (!placed.has(source) || !placed.has(target)) return undefined;
  const hangs = under.has(`${source} ${target}`) || under.has(`${target} ${source}`);
  // What is drawn in the place of a line is no thinner than that.
  const width = (kind === "goal" && lined.has(id) ? lines.tie : askedWidth) * placement.size;
  const dash = dashOf(basis, width);
  const radius = cornerRadius[kind === "goal" ? "tie" : "tree"] * placement.size;
  return {
    id,
    source,
    target,
    relation,
    kind,
    basis,
    told: lined.has(id)
      ? "line"
      : levelOfEdge(graph, id) !== undefined
        ? "place"
        : hangs
          ? "line"
          : undefined,
    get points() {
      return wayOf(id);
    },
    cornerRadius: radius,
    stroke: edgeColor(graph, colors, projects, source, target),
    width,
    dash,
    get dashes() {
      return dashAlong(wayOf(id), dash, radius);
    },
    arrow: kind !== "part",
  };
}

/** An edge has the hue of the one project that either of its ends belongs to, else the colour of lines. */
function edgeColor(
  graph: AtlasGraph,
  colors: Palette,
  projects: readonly string[],
  source: string,
  target: string,
): string {
  for (const id of [source, target]) {
    const { projects: own } = graph.getNodeAttributes(id);
    const [first] = own;
    if (own.length === 1 && first !== undefined) return hueOf(colors, projects.indexOf(first));
  }
  return colors.line;
}
