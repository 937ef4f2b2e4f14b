import type { Language } from "../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";
import { type BoxSize, boxesOf } from "./box.ts";
import type { LayoutForm } from "./form/layout-form.ts";
import { mapForm } from "./form/map-form.ts";
import { gutterRouter } from "./route/gutter-route.ts";
import { obstaclesOf } from "./route/obstacles.ts";
import type { RouteNode } from "./route/outline-port.ts";
import { throughBoxes } from "./route/through-boxes.ts";
import type { Point, SceneEdge } from "./types.ts";

/** One layout as the atlas stores it: the stage's size and the middle of every node, in scene units. */
export interface Layout {
  readonly size: readonly [width: number, height: number];
  readonly nodes: Readonly<Record<string, readonly [x: number, y: number]>>;
}

/** Places, sizes and ways of one layout in one language; colours and what is seen come later. */
export interface Geometry {
  readonly form: LayoutForm;
  readonly size: readonly [width: number, height: number];
  readonly boxes: ReadonlyMap<string, BoxSize & RouteNode>;
  readonly tiers: ReadonlyMap<string, SceneEdge["standing"]>;
  /** The way of a tie from outline to outline, found when first asked for; straight where boxes leave no other. */
  way(edgeId: string): readonly Point[];
  /** Whether a tie's way keeps clear of all boxes. */
  clear(edgeId: string): boolean;
}

/**
 * Derives the geometry of a layout: of a map, where no other form is named. Nodes that the layout does not place are
 * left out, with their ties.
 */
export function buildGeometry(
  graph: AtlasGraph,
  layout: Layout,
  language: Language,
  form: LayoutForm = mapForm,
): Geometry {
  const nodes = graph.nodes().map((id) => graph.getNodeAttribute(id, "node"));
  const sizes = boxesOf(form, graph, language);
  const boxes = new Map<string, BoxSize & RouteNode>();
  for (const node of nodes) {
    const place = Object.hasOwn(layout.nodes, node.id) ? layout.nodes[node.id] : undefined;
    const size = sizes.get(node.id);
    if (!place || !size) continue;
    boxes.set(node.id, {
      ...size,
      id: node.id,
      x: place[0],
      y: place[1],
      shape: form.style(node.type, language).shape,
    });
  }
  const standing = form.standing(graph);
  const tiers = new Map(graph.edges().map((id) => [id, standing(id)]));
  const obstacles = obstaclesOf([...boxes.values()]);
  const runsThrough = throughBoxes(obstacles.boxes);
  // A node that somebody has moved can stand in the way of others' ties: those take another.
  const ways = new Map(
    [...form.routes(graph, boxes, tiers, obstacles)].filter(
      ([id, points]) => !runsThrough(points, graph.extremities(id)),
    ),
  );
  const blocked = new Set<string>();
  const router = gutterRouter(obstacles);
  const way = (edgeId: string): readonly Point[] => {
    const known = ways.get(edgeId);
    if (known) return known;
    const [source, target] = graph.extremities(edgeId).map((id) => boxes.get(id));
    if (!source || !target) return [];
    const route = router.route(source, target);
    if (!route) blocked.add(edgeId);
    const found = route ?? [[source.x, source.y] as const, [target.x, target.y] as const];
    ways.set(edgeId, found);
    return found;
  };
  return {
    form,
    size: layout.size,
    boxes,
    tiers,
    way,
    clear: (edgeId) => {
      way(edgeId);
      return !blocked.has(edgeId);
    },
  };
}
