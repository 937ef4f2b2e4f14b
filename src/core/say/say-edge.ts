import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { nounOf } from "./noun.ts";
import { beginSentence, endSentence, type Piece, textOf } from "./piece.ts";

/** A tie as a sentence without its full stop. */
export function edgePhrase(graph: AtlasGraph, edgeId: string, language: Language): string {
  return beginSentence(textOf(edgePieces(graph, edgeId, language)), language);
}

/**
 * A tie as the pieces of a sentence that has neither capital nor full stop yet: the first template of its relation that
 * is for its ends and role. There `{s}` and `{t}` are the ends with what they are, `{s.name}` and `{t.name}` without;
 * `[a|b]` is the word for one source and for several, `<a|b>` for one target and for several. One pass over the template alone, so
 * that nothing in a label is taken for a place to fill.
 */
export function edgePieces(graph: AtlasGraph, edgeId: string, language: Language): readonly Piece[] {
  const { edge, relation } = graph.getEdgeAttributes(edgeId);
  const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;
  const [source, target] = [typeOf(edge.source), typeOf(edge.target)];
  const template = relation.sentence.find((other) => {
    const forSource = other.source === undefined || other.source === source;
    const forTarget = other.target === undefined || other.target === target;
    return forSource && forTarget && (other.role === undefined || other.role === edge.role);
  });
  if (!template) throw new Error(`no sentence for ${edgeId}`);
  const ends = { s: edge.source, t: edge.target };
  const noun = (end: string) => nounOf(graph, end === "s" ? ends.s : ends.t, language);
  const pieces: Piece[] = [];
  const words = /\{([st])(\.name)?\}|([[<])([^|]*)\|([^\]>]*)[\]>]|[^{[<]+/g;
  for (const [text, end, name, bracket, one = "", several = ""] of template[language].matchAll(words)) {
    if (end !== undefined)
      pieces.push({ text: noun(end)[name ? "name" : "typed"], id: end === "s" ? ends.s : ends.t });
    else if (bracket === undefined) pieces.push({ text });
    else pieces.push({ text: noun(bracket === "[" ? "s" : "t").plural ? several : one });
  }
  return pieces;
}

/** A tie as one plain sentence. */
export function sayEdge(graph: AtlasGraph, edgeId: string, language: Language): string {
  return endSentence(edgePhrase(graph, edgeId, language), language);
}
