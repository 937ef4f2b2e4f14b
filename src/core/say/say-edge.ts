import type { Language, NodeType, Relation, Role } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { nounOf } from "./noun.ts";
import { beginSentence, endSentence, type Piece, textOf } from "./piece.ts";

/**
 * A sentence without its full stop, and what it is for. `{s}` and `{t}` are the ends with what they are, `{s.name}` and
 * `{t.name}` without; `[a|b]` is the word for one source and for several, `<a|b>` for one target and for several.
 */
interface Template extends Readonly<Record<Language, string>> {
  readonly source?: NodeType;
  readonly target?: NodeType;
  readonly role?: Role;
}

/** The sentences of each relation: the first that is for the tie's ends and role is told, the last is for any. */
const sentenceTemplates: Readonly<Record<Relation, readonly Template[]>> = {
  partOf: [{ zh: "{s.name}属于{t.name}", en: "{s} [is|are] <part of|among> {t}" }],
  serves: [{ zh: "{s}服务于{t}建设", en: "{s} [helps|help] to build {t}" }],
  undertakes: [
    { role: "lead", zh: "{s}牵头实施{t}", en: "{s} [leads|lead] {t}" },
    { role: "joint", zh: "{s}共同承担{t}", en: "{s} jointly [undertakes|undertake] {t}" },
    { role: "support", zh: "{s}配合实施{t}", en: "{s} [supports|support] {t}" },
    { zh: "{s}承担{t}", en: "{s} [undertakes|undertake] {t}" },
  ],
  addresses: [{ zh: "{s}面向{t}", en: "{s} [is|are] aimed at {t}" }],
  oversees: [
    { source: "measure", zh: "{s}的监督对象包括{t}", en: "{s} provides oversight of {t}" },
    { zh: "{s}监督{t}", en: "{s} [oversees|oversee] {t}" },
  ],
  reportsTo: [
    { source: "measure", zh: "{s}的报告对象是{t}", en: "{s} involves reporting to {t}" },
    { zh: "{s}向{t}报告", en: "{s} [reports|report] to {t}" },
  ],
  guides: [{ zh: "{s}指导{t}", en: "{s} [guides|guide] {t}" }],
  cooperates: [{ zh: "{s}与{t}协作", en: "{s} [cooperates|cooperate] with {t}" }],
  elects: [{ zh: "{t}由{s}选举或任命产生", en: "{s} [elects or appoints|elect or appoint] {t}" }],
  uses: [{ zh: "{s}依托{t}", en: "{s} [makes|make] use of {t}" }],
  improves: [{ zh: "{s}用于完善{t}", en: "{s} [improves|improve] {t}" }],
  produces: [
    { target: "mechanism", zh: "{s}用于建立{t}", en: "{s} [sets|set] up {t}" },
    { zh: "{s}形成{t}", en: "{s} [produces|produce] {t}" },
  ],
  // What is acted on may be a draft, a motion, an election or a meeting, which Chinese would give a verb each.
  actsOn: [{ zh: "{s}以{t}为对象", en: "{s} [deals|deal] with {t}" }],
  restsOn: [
    { target: "institution", zh: "{s}的依据来自{t}", en: "{s} [takes its|take their] basis from {t}" },
    { zh: "{s}以{t}为依据", en: "{s} [rests|rest] on {t}" },
  ],
  follows: [{ zh: "{s}承接{t}", en: "{s} [follows|follow] {t}" }],
  quantifies: [{ zh: "{t}对应的数字是{s.name}", en: "a figure for {t} is {s.name}" }],
};

/** A tie as a sentence without its full stop. */
export function edgePhrase(graph: AtlasGraph, edgeId: string, language: Language): string {
  return beginSentence(textOf(edgePieces(graph, edgeId, language)), language);
}

/**
 * A tie as the pieces of a sentence that has neither capital nor full stop yet. One pass over the template alone, so
 * that nothing in a label is taken for a place to fill.
 */
export function edgePieces(graph: AtlasGraph, edgeId: string, language: Language): readonly Piece[] {
  const { edge } = graph.getEdgeAttributes(edgeId);
  const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;
  const [source, target] = [typeOf(edge.source), typeOf(edge.target)];
  const template = sentenceTemplates[edge.relation].find((other) => {
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
