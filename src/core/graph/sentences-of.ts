import { claimSentences } from "../atlas/claim-sentences.ts";
import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { claimOf } from "./claim-of.ts";

/** The sentences that a node or tie rests on, in the order of the text, each once. */
export function sentencesOf(graph: AtlasGraph, id: string): readonly Id[] {
  return claimSentences(claimOf(graph, id));
}
