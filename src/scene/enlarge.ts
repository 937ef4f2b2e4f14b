import type { Point, Scene, SceneEdge, SceneNode } from "./types.ts";

/** A scene in which some nodes are drawn so many times larger about their middles, with labels; ties end where they then do. */
export function enlarge(scene: Scene, times: ReadonlyMap<string, number>): Scene {
  if (times.size === 0) return scene;
  const places = new Map(scene.nodes.filter(({ id }) => times.has(id)).map((node) => [node.id, node]));
  const growth = (id: string) => times.get(id) ?? 1;
  const ended = (edge: SceneEdge): SceneEdge => {
    const [source, target] = [places.get(edge.source), places.get(edge.target)];
    if (!source && !target) return edge;
    const out = source ? movedStart(edge.points, source, growth(source.id)) : edge.points;
    const points = target ? movedStart(out.toReversed(), target, growth(target.id)).toReversed() : out;
    return { ...edge, points };
  };
  return {
    ...scene,
    nodes: scene.nodes.map((node) => (times.has(node.id) ? larger(node, growth(node.id)) : node)),
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

/** How far a way goes on from an outline before it turns, at least. */
const stub = 6;

/**
 * A way whose first point is moved out with its node's outline, along the direction in which it leaves; a turn that the
 * outline would come to lie over is moved before it.
 */
function movedStart(points: readonly Point[], node: SceneNode, times: number): readonly Point[] {
  const [first, second] = points;
  if (!first || !second) return points;
  const axis = Math.abs(second[0] - first[0]) >= Math.abs(second[1] - first[1]) ? 0 : 1;
  const middle = axis === 0 ? node.x : node.y;
  const start = middle + (first[axis] - middle) * times;
  const out = Math.sign(second[axis] - first[axis]);
  const least = start + out * stub;
  const beyond = out * (second[axis] - least) >= 0;
  const turn = beyond ? second[axis] : least;
  const last = points.length - 1;
  const straight = points.findIndex((point, at) => at > 0 && point[axis] !== second[axis]);
  return points.map((point, at): Point => {
    const inTurn = at > 0 && at < last && at < (straight < 0 ? last : straight);
    const place = at === 0 ? start : inTurn ? turn : point[axis];
    return axis === 0 ? [place, point[1]] : [point[0], place];
  });
}
