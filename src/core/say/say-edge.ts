import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { edgePhrase } from "./edge-phrase.ts";
import { endSentence } from "./sentence-form.ts";

/** A tie as one plain sentence. */
export function sayEdge(graph: AtlasGraph, edgeId: string, language: Language): string {
  return endSentence(edgePhrase(graph, edgeId, language), language);
}
