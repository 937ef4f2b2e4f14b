import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import type { Presence } from "../../core/view/visibility.ts";
import type { Palette } from "../looks/palette.ts";
import type { Scene, SceneHeading } from "../types.ts";
import { placeWords } from "../words/place-words.ts";
import { fewWords } from "../words/tie-words.ts";
import type { Drawn } from "./drawn.ts";

/** How large words on ties are, of a leaf's label. */
const share = 0.85;

/**
 * A drawing on which each of its ties says its word, where they are few and there is room for it; `scale` are points to a
 * unit of the scene, `least` the least size of words, in points.
 */
export function withTieWords(
  graph: AtlasGraph,
  { language, size, width, height }: Pick<Scene, "language" | "size" | "width" | "height">,
  drawn: Drawn,
  { scale, least, colors }: { readonly scale: number; readonly least: number; readonly colors: Palette },
): Drawn {
  const standing = new Set(drawn.edges.flatMap(({ edge, faded }) => (faded ? [] : [edge.id])));
  const visibility = {
    node: (): Presence => "shown",
    edge: (id: string): Presence => (standing.has(id) ? "lit" : "shown"),
  };
  const scene = {
    language,
    width,
    height,
    nodes: drawn.nodes.map(({ node }) => node),
    headings: drawn.headings.map(({ heading }) => heading),
    lines: drawn.lines.map(({ line }) => line),
    edges: drawn.edges.map(({ edge }) => edge),
  };
  if (standing.size === 0) return drawn;
  const words = fewWords(graph, scene, visibility);
  const text = Math.max(least, share * size * scale);
  const placed = placeWords(scene, { visibility, level: "near", words }, scale, text);
  return {
    ...drawn,
    headings: [
      ...drawn.headings,
      ...placed.map(({ id, word, x, y, size: fontSize, room }) => {
        const heading: SceneHeading = {
          id: `word ${id}`,
          level: "near",
          over: [],
          lines: [word],
          x,
          y,
          align: "middle",
          fontSize,
          lineHeight: fontSize * 1.25,
          fontWeight: 400,
          color: colors.ink,
          on: { tie: id, ground: colors.paper, room },
        };
        return { heading, faded: false };
      }),
    ],
  };
}
