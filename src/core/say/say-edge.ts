import type { AtlasEdge } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { commonWords } from "./common-words.ts";
import { noun } from "./noun.ts";
import { sentenceTemplates, undertakingTemplates } from "./sentence-templates.ts";

/** A tie as one plain sentence. */
export function sayEdge(graph: AtlasGraph, edgeId: string, language: Language): string {
  const { edge } = graph.getEdgeAttributes(edgeId);
  const common = commonWords(graph);
  const nounOf = (id: string) => noun(graph.getNodeAttribute(id, "node"), language, common);
  const source = nounOf(edge.source);
  const target = nounOf(edge.target);
  const sentence = templateOf(edge)[language].replace(
    /\{(s|t)\}|\[([^|\]]*)\|([^\]]*)\]/g,
    (_, end: string | undefined, one: string, several: string) => {
      if (end !== undefined) return end === "s" ? source.text : target.text;
      return source.plural ? several : one;
    },
  );
  return language === "en" ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : sentence;
}

function templateOf({ relation, role }: AtlasEdge) {
  return relation === "undertakes" && role !== undefined
    ? undertakingTemplates[role]
    : sentenceTemplates[relation];
}
