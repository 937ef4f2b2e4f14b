import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import type { Noun } from "./noun.ts";
import { nounOf } from "./noun-of.ts";
import { beginSentence } from "./sentence-form.ts";
import { sentenceTemplates, type Template } from "./sentence-templates.ts";

/** A tie as a sentence without its full stop. */
export function edgePhrase(graph: AtlasGraph, edgeId: string, language: Language): string {
  const { edge } = graph.getEdgeAttributes(edgeId);
  const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;
  const [source, target] = [typeOf(edge.source), typeOf(edge.target)];
  const template = sentenceTemplates[edge.relation].find((other) => {
    const forSource = other.source === undefined || other.source === source;
    const forTarget = other.target === undefined || other.target === target;
    return forSource && forTarget && (other.role === undefined || other.role === edge.role);
  });
  if (!template) throw new Error(`no sentence for ${edgeId}`);
  const nouns = { s: nounOf(graph, edge.source, language), t: nounOf(graph, edge.target, language) };
  return beginSentence(fill(template[language], nouns), language);
}

/** One pass over the template alone, so that nothing in a label is taken for a place to fill. */
function fill(template: Template[Language], { s, t }: { s: Noun; t: Noun }): string {
  return template.replace(
    /\{([st])(\.name)?\}|([[<])([^|]*)\|([^\]>]*)[\]>]/g,
    (_, end?: string, name?: string, bracket?: string, one?: string, several?: string) => {
      if (end !== undefined) return (end === "s" ? s : t)[name ? "name" : "typed"];
      return ((bracket === "[" ? s : t).plural ? several : one) ?? "";
    },
  );
}
