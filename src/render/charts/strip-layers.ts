import type { Id } from "../../core/atlas/schema.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { claimProject } from "../../core/graph/claims.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import type { Passing } from "../../core/view/passing.ts";
import type { TextPart, TextSentence } from "../../core/view/text-parts.ts";
import type { StripInput } from "./text-strip.ts";

/** A layer of the strip: the claims of one project, those that are shared, those that the filter leaves out. */
export type StripLayer = { readonly project: Id | undefined } | "filtered";

/** What decides which claims are in which layer. */
export interface StripReading {
  readonly graph: AtlasGraph;
  readonly passing: Passing;
  /** Whether what the filter leaves out is not there. */
  readonly hiding: boolean;
}

/** The layers from the ground up. */
export function stripLayers(graph: AtlasGraph): readonly StripLayer[] {
  return [...rootProjects(graph).map((project) => ({ project })), { project: undefined }, "filtered"];
}

/** How many of the claims that are shown of a sentence belong to each layer. */
export function layerCounts(
  { graph, passing: { nodes, edges }, hiding }: StripReading,
  { claims }: TextSentence,
): readonly number[] {
  const passing = claims.filter(({ id }) => nodes.has(id) || edges.has(id));
  const own = passing.map(({ id }) => claimProject(graph, id));
  return stripLayers(graph).map((layer) => {
    if (layer === "filtered") return hiding ? 0 : claims.length - own.length;
    return own.filter((project) => project === layer.project).length;
  });
}

/** What the strip of a text is made of. Its height is that of the sentence with the most claims, whatever is filtered. */
export function stripInput(reading: StripReading, parts: readonly TextPart[]): StripInput {
  return {
    most: Math.max(0, ...parts.flatMap(({ sentences }) => sentences.map(({ claims }) => claims.length))),
    parts: parts.map(({ sentences }) =>
      sentences.map((sentence) => ({
        id: sentence.id,
        length: sentence.length,
        counts: layerCounts(reading, sentence),
      })),
    ),
  };
}
