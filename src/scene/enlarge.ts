import type { Point, Scene, SceneEdge, SceneNode } from "./types.ts";

/** A scene in which some nodes are drawn larger about their middles, with their labels; ties end where they then do. */
export function enlarge(scene: Scene, ids: ReadonlySet<string>, times: number): Scene {
  if (ids.size === 0) return scene;
  const places = new Map(scene.nodes.filter(({ id }) => ids.has(id)).map((node) => [node.id, node]));
  const ended = (edge: SceneEdge): SceneEdge => {
    const [source, target] = [places.get(edge.source), places.get(edge.target)];
    if (!source && !target) return edge;
    const out = source ? movedStart(edge.points, source, times) : edge.points;
    const points = target ? movedStart(out.toReversed(), target, times).toReversed() : out;
    return { ...edge, points };
  };
  return {
    ...scene,
    nodes: scene.nodes.map((node) => (ids.has(node.id) ? larger(node, times) : node)),
    edges: scene.edges.map(ended),
  };
}

function larger(node: SceneNode, times: number): SceneNode {
  const { label } = node;
  return {
    ...node,
    width: node.width * times,
    height: node.height * times,
    labelShift: node.labelShift * times,
    label: { ...label, fontSize: label.fontSize * times, lineHeight: label.lineHeight * times },
    dots: node.dots.map((dot) => ({
      ...dot,
      dx: dot.dx * times,
      dy: dot.dy * times,
      radius: dot.radius * times,
    })),
  };
}

/** A way whose first point is moved out with its node's outline, along the direction in which it leaves. */
function movedStart(points: readonly Point[], { x, y }: SceneNode, times: number): readonly Point[] {
  const [first, second, ...rest] = points;
  if (!first || !second) return points;
  const level = Math.abs(second[0] - first[0]) >= Math.abs(second[1] - first[1]);
  const moved: Point = level
    ? [x + (first[0] - x) * times, first[1]]
    : [first[0], y + (first[1] - y) * times];
  return [moved, second, ...rest];
}
