import type { Id } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { commonWords } from "./common-words.ts";
import { type Noun, noun } from "./noun.ts";

/** How a sentence names a node of the graph. */
export function nounOf(graph: AtlasGraph, id: Id, language: Language): Noun {
  return noun(graph.getNodeAttribute(id, "node"), language, commonWords(graph));
}
