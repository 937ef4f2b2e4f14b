import type { Id } from "../atlas/schema.ts";
import type { Basis } from "../atlas/vocabulary.ts";
import type { RelationDef } from "../vocabulary/vocabulary-schema.ts";
import type { AtlasGraph } from "./build-graph.ts";

/** One tie as seen from one of its ends. */
export interface Tie {
  readonly id: string;
  readonly other: Id;
  readonly basis: Basis;
}

/** The ties of one relation in one direction. */
export interface TieGroup {
  readonly relation: RelationDef;
  /** Whether the node is the source. */
  readonly forward: boolean;
  readonly ties: readonly Tie[];
}

/** All ties of a node, grouped by relation and direction in the order of the vocabulary; no group is empty. */
export function connectionsOf(graph: AtlasGraph, id: Id): readonly TieGroup[] {
  return graph.getAttribute("vocabulary").relations.flatMap((relation) =>
    [true, false].flatMap((forward) => {
      const ids = forward ? graph.outEdges(id) : graph.inEdges(id);
      const ties = ids
        .filter((tie) => graph.getEdgeAttribute(tie, "relation") === relation)
        .map((tie) => ({
          id: tie,
          other: graph.opposite(id, tie),
          basis: graph.getEdgeAttribute(tie, "edge").basis,
        }));
      return ties.length > 0 ? [{ relation, forward, ties }] : [];
    }),
  );
}
