import type { ElementDefinition } from "cytoscape";
import type { Camera } from "../../core/link/link-state.ts";
import { cornerRadius, outlinePoints } from "../../scene/shape/shape-outline.ts";
import { shapePath } from "../../scene/shape/shape-path.ts";
import type { Box, Point, Scene, SceneEdge, SceneNode } from "../../scene/types.ts";

/** How many pixels a unit of a sign or dot has, so that it stays sharp from close by. */
const sharpness = 4;

/** How far letters of our font hang below their line at the most, in font sizes. */
const belowLine = 0.3;

/** A node of the scene as a Cytoscape element; its data hold everything its style reads. */
function nodeElement(node: SceneNode): ElementDefinition {
  const { shape, width, height, label, boxed } = node;
  const points = boxed ? outlinePoints(shape, width, height) : undefined;
  const start = label.align === "start";
  return {
    group: "nodes",
    classes: [node.level, boxed ? "boxed" : "plain", start ? "start" : ""].join(" "),
    // The map is moved from wherever it is taken hold of: boxes cover most of it.
    pannable: true,
    position: { x: node.x, y: node.y },
    data: {
      id: node.key,
      node: node.id,
      type: node.type,
      role: node.role,
      width,
      height,
      shape: points ? "polygon" : boxed && shape === "ellipse" ? "ellipse" : "round-rectangle",
      points:
        points?.flatMap(([x, y]) => [x / (width / 2), y / (height / 2)]).join(" ") ?? "-1 -1 1 -1 1 1 -1 1",
      radius: (boxed ? cornerRadius(shape, height) : undefined) ?? 0,
      label: label.lines.join("\n"),
      fontSize: label.fontSize,
      lineHeight: label.lineHeight / label.fontSize,
      fontWeight: label.fontWeight,
      belowLine: `${belowLine * label.fontSize}px`,
      // What begins somewhere stands right of the box for Cytoscape, and is brought back by its width.
      shift: start ? label.dx - width / 2 : label.dx,
      down: label.dy,
      fill: node.fill,
      stroke: node.stroke,
      strokeWidth: node.strokeWidth,
      textColor: node.textColor,
      borderStyle: node.dash.length > 0 ? "dashed" : "solid",
      dash: node.dash.length > 0 ? [...node.dash] : [4, 4],
      ...marksOf(node),
    },
  };
}

/** An edge of the scene as a Cytoscape element, along its way. */
export function edgeElement(edge: SceneEdge, source: SceneNode, target: SceneNode): ElementDefinition {
  const first = edge.points[0] ?? [source.x, source.y];
  const last = edge.points.at(-1) ?? [target.x, target.y];
  const corners = edge.points.slice(1, -1);
  const { weights, distances } = toSegments(corners, first, last);
  return {
    group: "edges",
    classes: edge.told ? "told" : "",
    data: {
      id: edge.id,
      source: source.key,
      target: target.key,
      curve: corners.length > 0 ? "round-segments" : "straight",
      weights: corners.length > 0 ? weights.join(" ") : "0.5",
      distances: corners.length > 0 ? distances.join(" ") : "0",
      radius: edge.cornerRadius,
      sourceEnd: `${first[0] - source.x}px ${first[1] - source.y}px`,
      targetEnd: `${last[0] - target.x}px ${last[1] - target.y}px`,
      stroke: edge.stroke,
      width: edge.width,
      lineStyle: edge.dash.length > 0 ? "dashed" : "solid",
      dash: edge.dash.length > 0 ? [...edge.dashes] : [4, 4],
      arrow: edge.arrow ? "triangle" : "none",
    },
  };
}

/** The elements that are there from the start: all nodes, and the ties that answer where their line is pointed at. */
export function firstElements(scene: Scene): ElementDefinition[] {
  const nodes = nodesById(scene);
  const ties = scene.edges.flatMap((edge) => {
    const [source, target] = [nodes.get(edge.source), nodes.get(edge.target)];
    return edge.told === "line" && edge.kind === "goal" && source && target
      ? [edgeElement(edge, source, target)]
      : [];
  });
  return [...scene.nodes.map(nodeElement), ...ties];
}

/** The first place of each node of a scene. */
export function nodesById(scene: Scene): ReadonlyMap<string, SceneNode> {
  const nodes = new Map<string, SceneNode>();
  for (const node of scene.nodes) if (!nodes.has(node.id)) nodes.set(node.id, node);
  return nodes;
}

/** A picture behind a node, and where it is from the left upper corner of the node's box, as Cytoscape reads them. */
type Marks = Readonly<Record<"marks" | "marksX" | "marksY" | "marksWidth" | "marksHeight", string>>;

const unmarked: Marks = {
  marks: "none",
  marksX: "0px",
  marksY: "0px",
  marksWidth: "0px",
  marksHeight: "0px",
};

/**
 * The dots and the sign of a node without a box as one picture no larger than they are, so that all nodes with the same
 * ones have one: to read a picture takes a browser longer than to draw it.
 */
function marksOf({ width, height, dots, boxed, outline, ...node }: SceneNode): Marks {
  const sign = boxed || !outline ? undefined : { ...outline, x: outline.x - node.x, y: outline.y - node.y };
  const boxes = dots.map(({ dx, dy, radius }) => ({ x: dx, y: dy, width: radius * 2, height: radius * 2 }));
  if (sign)
    boxes.push({ ...sign, width: sign.width + node.strokeWidth, height: sign.height + node.strokeWidth });
  if (boxes.length === 0) return unmarked;
  const left = Math.min(...boxes.map((box) => box.x - box.width / 2));
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2));
  const across = round(Math.max(...boxes.map((box) => box.x + box.width / 2)) - left);
  const down = round(Math.max(...boxes.map((box) => box.y + box.height / 2)) - top);
  const circles = dots.map(
    (dot) =>
      `<circle cx="${round(dot.dx - left)}" cy="${round(dot.dy - top)}" r="${dot.radius}" fill="${dot.color}"/>`,
  );
  const path =
    sign &&
    `<path transform="translate(${round(sign.x - left)} ${round(sign.y - top)})" d="${shapePath(node.shape, sign.width, sign.height)}" fill="${node.fill}" stroke="${node.stroke}" stroke-width="${node.strokeWidth}"${node.dash.length > 0 ? ` stroke-dasharray="${node.dash.join(" ")}"` : ""}/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${across * sharpness}" height="${down * sharpness}" viewBox="0 0 ${across} ${down}">${path ?? ""}${circles.join("")}</svg>`;
  return {
    marks: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`,
    marksX: `${left + width / 2}px`,
    marksY: `${top + height / 2}px`,
    marksWidth: `${across}px`,
    marksHeight: `${down}px`,
  };
}

/** Sums of the same lengths in another order differ in their last digits. */
const round = (length: number): number => Math.round(length * 1000) / 1000;

/** A polyline's corners as Cytoscape wants them: along and beside the line between its two ends. */
interface Segments {
  /** 0 at the first end, 1 at the last. */
  readonly weights: readonly number[];
  /** Scene units beside that line, positive to its right on screen. */
  readonly distances: readonly number[];
}

/** Converts absolute corners; the two ends must differ. */
export function toSegments(corners: readonly Point[], source: Point, target: Point): Segments {
  const [vx, vy] = [target[0] - source[0], target[1] - source[1]];
  const length = Math.hypot(vx, vy) || 1;
  const weights = corners.map(([x, y]) => ((x - source[0]) * vx + (y - source[1]) * vy) / length ** 2);
  const distances = corners.map(([x, y]) => ((x - source[0]) * -vy + (y - source[1]) * vx) / length);
  return { weights, distances };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The zoom at which all of a scene is on a stage. */
export function wholeZoomOf(scene: Scene, stage: Size): number {
  return Math.min(stage.width / scene.width, stage.height / scene.height);
}

/** The zoom that a scene opens with, to which all others are relative. */
export function fitZoomOf(scene: Scene, stage: Size): number {
  return scene.fit === "width" ? stage.width / scene.width : wholeZoomOf(scene, stage);
}

/**
 * Tells the boxes of a node, or of both ends of a tie, in the scene of the moment. They are the scene's own: what is
 * not drawn has no box in Cytoscape.
 */
export function boxesIn(scene: () => Scene): (id: string) => readonly Box[] {
  let of: Scene | undefined;
  let known = new Map<string, readonly Box[]>();
  return (id) => {
    const now = scene();
    if (now !== of) {
      of = now;
      const nodes = nodesById(now);
      const ties = now.edges.map(
        (edge) => [edge.id, [edge.source, edge.target].flatMap((end) => nodes.get(end) ?? [])] as const,
      );
      known = new Map<string, readonly Box[]>([...nodes].map(([id, node]) => [id, [node]]));
      for (const [id, boxes] of ties) known.set(id, boxes);
    }
    return known.get(id) ?? [];
  };
}

/** The boxes of the places of a node after its first. */
export function furtherBoxesIn(scene: () => Scene): (id: string) => readonly Box[] {
  return (id) =>
    scene()
      .nodes.filter((node) => node.id === id)
      .slice(1);
}

/** The place in another scene where the node that is nearest to the middle stays where it is. */
export function placeInOther(place: Camera, before: Scene, after: Scene): Camera {
  const pair = anchorOf(place, before, after);
  if (!pair) return place;
  const [was, is] = pair;
  return { ...place, x: place.x + is.x - was.x, y: place.y + is.y - was.y };
}

/** A node in two scenes: the one that is named, else of those in both the nearest to a place in the first. */
export function anchorOf(
  { x, y }: Pick<Camera, "x" | "y">,
  before: Scene,
  after: Scene,
  named?: string,
): readonly [was: Box, is: Box] | undefined {
  const there = nodesById(after);
  const away = (box: Box) => Math.hypot(box.x - x, box.y - y);
  const both = before.nodes.filter(({ id }) => there.has(id));
  const was = both.find(({ id }) => id === named) ?? both.toSorted((a, b) => away(a) - away(b))[0];
  const is = was && there.get(was.id);
  return was && is && [was, is];
}
