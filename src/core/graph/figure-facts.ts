import type { AtlasNode, Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { type FigureDoer, figureDoers, quantifiedBy } from "./figure-doers.ts";
import { sentencesOf } from "./sentences-of.ts";

/** A typed number with all that is said of it. */
export interface FigureFact {
  readonly node: AtlasNode;
  readonly figure: NonNullable<AtlasNode["figure"]>;
  readonly quantifies: readonly Id[];
  readonly doers: readonly FigureDoer[];
  /** The sentences that state it, in the order of the text, each once. */
  readonly sentences: readonly Id[];
}

/** Every figure of an atlas, in the order of the file. */
export function figureFacts(graph: AtlasGraph): readonly FigureFact[] {
  return graph.nodes().flatMap((id) => {
    const { node } = graph.getNodeAttributes(id);
    if (!node.figure) return [];
    return [
      {
        node,
        figure: node.figure,
        quantifies: quantifiedBy(graph, id),
        doers: figureDoers(graph, id),
        sentences: sentencesOf(graph, id),
      },
    ];
  });
}
