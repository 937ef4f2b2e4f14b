import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { relationSentences, roleSentences } from "./relation-words.ts";

/** A tie as a plain sentence, with the role where one is told. Throws where the graph has no such tie. */
export function sayEdge(graph: AtlasGraph, edgeId: string, language: Language): string {
  const { edge } = graph.getEdgeAttributes(edgeId);
  const words = edge.role ? roleSentences[edge.role] : relationSentences[edge.relation];
  const ends: Readonly<Record<string, string>> = {
    source: graph.getNodeAttribute(edge.source, "node").label[language],
    target: graph.getNodeAttribute(edge.target, "node").label[language],
  };
  return words[language].replace(/\{(source|target)\}/g, (_, end: string) => ends[end] ?? "");
}
