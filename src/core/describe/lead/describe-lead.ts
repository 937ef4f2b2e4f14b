import type { Id } from "../../atlas/schema.ts";
import type { Language } from "../../atlas/vocabulary.ts";
import type { AtlasGraph } from "../../graph/build-graph.ts";
import { sentencesOf } from "../../graph/claims.ts";
import { doersOf } from "../../graph/doers-of.ts";
import { edgePieces } from "../describe-edge.ts";
import { type Piece, sentencePieces } from "../piece.ts";
import { doneByAlone, untied } from "./lead-words.ts";
import { tellClauses } from "./tell-clauses.ts";
import { tellDoing } from "./tell-doing.ts";
import { tellReached } from "./tell-reached.ts";
import { type Told, tell, tellItems } from "./told.ts";

/** A sentence that answers who, and the sentences of the text that it rests on. */
export interface LeadSentence {
  readonly pieces: readonly Piece[];
  /** In the order of the text; none where it rests on other sources alone. */
  readonly sentences: readonly Id[];
}

/** How many sentences are told of a node. */
const mostSentences = 6;

/**
 * Answers "who" for a node, the most telling sentence first: of a measure who does it, for whom, through what and how
 * much; of an institution what it does and who oversees, guides, elects, hears it; of anything else who deals with it.
 * What is behind a measure is resolved to a body; doers that are inherited are said to be so. Of a tie it is the tie
 * itself, then who undertakes what it tells of, where the tie names no doer.
 */
export function describeLead(graph: AtlasGraph, id: string, language: Language): readonly LeadSentence[] {
  if (graph.hasEdge(id)) return describeTie(graph, id, language);
  const told = tellNode(graph, id, language);
  if (told.length === 0) told.push(tellAnything(graph, id, language));
  return told.slice(0, mostSentences).map(({ pieces, edges }) => ({
    pieces: sentencePieces(pieces, language),
    sentences: sentencesOfAll(graph, edges.length > 0 ? edges : [id]),
  }));
}

/** What the vocabulary tells of a type first, a sentence each, then who does it and the rest in one. */
function tellNode(graph: AtlasGraph, id: Id, language: Language): Told[] {
  const { lead = [] } = graph.getNodeAttribute(id, "type");
  const first = lead.flatMap((part) => {
    const [how, name = ""] = part.split(" ");
    return how === "by"
      ? tellReached(graph, id, name, language)
      : (tellDoing(graph, id, name, language) ?? []);
  });
  return [...first, ...[tellClauses(graph, id, language) ?? []].flat()];
}

/** Of a node that none of the templates knows a tie of: its first tie, or that it has none. */
function tellAnything(graph: AtlasGraph, id: Id, language: Language): Told {
  const [edge] = graph.edges(id);
  if (edge === undefined) return tell(untied, {}, language);
  return { pieces: edgePieces(graph, edge, language), edges: [edge] };
}

function describeTie(graph: AtlasGraph, id: string, language: Language): LeadSentence[] {
  const itself = {
    pieces: sentencePieces(edgePieces(graph, id, language), language),
    sentences: sentencesOf(graph, id),
  };
  const ends = graph.extremities(id);
  // Where a body acts, the tie itself says who.
  const named = graph.getNodeAttribute(graph.source(id), "type").role === "actor";
  const doers = named
    ? []
    : (ends.map((end) => doersOf(graph, [end])).find(({ length }) => length > 0) ?? []);
  if (doers.length === 0) return [itself];
  const items = doers.map(({ institution, from }) => ({ id: institution, byDefault: from !== undefined }));
  const { pieces } = tell(doneByAlone, { t: tellItems(graph, items, language) }, language);
  return [itself, { pieces: sentencePieces(pieces, language), sentences: [] }];
}

function sentencesOfAll(graph: AtlasGraph, edges: readonly string[]): readonly Id[] {
  const ids = new Set(edges.flatMap((edge) => sentencesOf(graph, edge)));
  return [...ids].sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
}
