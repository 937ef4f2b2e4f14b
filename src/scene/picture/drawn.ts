import { type Dependent, linePresence, type SeenLine, seenParts } from "../line-presence.ts";
import type { ChartShape } from "../table/chart-shape.ts";
import type { Scene, SceneEdge, SceneHeading, SceneNode, ScenePanel } from "../types.ts";

/** How a node, an edge or what stands for some is seen in a picture. */
export type PicturePresence = "shown" | "faded" | "hidden";

/** What of a scene is drawn, and what of it a filter fades. */
export interface Drawn {
  readonly panels: readonly ScenePanel[];
  /** What a chart has under its lines and words, and what it is, for somebody who does not see it. */
  readonly chart?: { readonly said: string; readonly shapes: readonly ChartShape[] };
  readonly lines: readonly SeenLine[];
  readonly edges: readonly { readonly edge: SceneEdge; readonly faded: boolean }[];
  readonly headings: readonly { readonly heading: SceneHeading; readonly faded: boolean }[];
  readonly nodes: readonly { readonly node: SceneNode; readonly faded: boolean }[];
}

/** What decides what is drawn of a scene. */
export interface DrawnOptions {
  /** How each node and edge is seen. */
  readonly presence: (id: string) => PicturePresence;
  /** Whether a node that is seen belongs to the picture. */
  readonly holds?: (node: SceneNode) => boolean;
  /** Whether an edge is drawn by itself, not told by a line or by what stands under what. */
  readonly asked: (edge: SceneEdge) => boolean;
}

/**
 * What of a scene is drawn: lines as far as one of their edges is, rules and headings while something stands under them;
 * faded is what has only faded things. An edge of which an end is missing is not there. O(nodes + edges).
 */
export function drawnOf(scene: Scene, options: DrawnOptions): Drawn {
  const { presence, holds = () => true, asked } = options;
  const nodes = scene.nodes.flatMap((node) => {
    const seen = presence(node.id);
    return seen === "hidden" || !holds(node) ? [] : [{ node, faded: seen === "faded" }];
  });
  const ids = new Set(nodes.map(({ node }) => node.id));
  const ends = new Map(scene.edges.map(({ id, source, target }) => [id, [source, target] as const]));
  const seenEdge = (id: string): PicturePresence =>
    ends.get(id)?.every((end) => ids.has(end)) ? presence(id) : "hidden";
  const edges = scene.edges.flatMap((edge) => {
    const seen = seenEdge(edge.id);
    return seen === "hidden" || !asked(edge) ? [] : [{ edge, faded: seen === "faded" }];
  });
  const seenNode = (id: string): PicturePresence => (ids.has(id) ? presence(id) : "hidden");
  const visibility = { node: seenNode, edge: seenEdge };
  const seen = (one: Dependent) => linePresence(one, visibility, "near");
  return {
    panels: scene.panels.filter((panel) => nodes.some(({ node }) => inPanel(node, panel))),
    lines: scene.lines.flatMap((line) => seenParts(line, visibility, "near")),
    edges,
    headings: scene.headings.flatMap((heading) => {
      const now = seen({ ...heading, edges: [] });
      return now === "hidden" ? [] : [{ heading, faded: now === "faded" }];
    }),
    nodes,
  };
}

const inPanel = ({ x, y }: SceneNode, panel: ScenePanel) =>
  x > panel.x && x < panel.x + panel.width && y > panel.y && y < panel.y + panel.height;
