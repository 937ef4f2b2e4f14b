import type { AtlasNode, Figure, Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { sentencesOf } from "./claims.ts";
import { type AnyDoer, doersOf } from "./doers-of.ts";

/** A typed number with all that is said of it. */
export interface FigureFact {
  readonly node: AtlasNode;
  readonly figure: Figure;
  readonly quantifies: readonly Id[];
  readonly doers: readonly AnyDoer[];
  /** The sentences that state it, in the order of the text, each once. */
  readonly sentences: readonly Id[];
}

/** Every figure of an atlas, in the order of the file. */
export function figureFacts(graph: AtlasGraph): readonly FigureFact[] {
  return graph.nodes().flatMap((id) => {
    const { node } = graph.getNodeAttributes(id);
    if (!node.figure) return [];
    const quantifies = quantifiedBy(graph, id);
    return [
      {
        node,
        figure: node.figure,
        quantifies,
        doers: doersOf(graph, quantifies),
        sentences: sentencesOf(graph, id),
      },
    ];
  });
}

/** What a figure quantifies, in the order of the file. */
function quantifiedBy(graph: AtlasGraph, figure: Id): readonly Id[] {
  return graph
    .filterOutEdges(figure, (_tie, { relation }) => relation.kind === "measure")
    .map((tie) => graph.target(tie));
}
