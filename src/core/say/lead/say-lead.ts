import type { Id } from "../../atlas/schema.ts";
import type { Language } from "../../atlas/vocabulary.ts";
import type { AtlasGraph } from "../../graph/build-graph.ts";
import { doersOf } from "../../graph/doers-of.ts";
import { sentencesOf } from "../../graph/sentences-of.ts";
import { type Piece, sentencePieces } from "../piece.ts";
import { edgePieces } from "../say-edge.ts";
import { doneByAlone, type PassiveRelation, passivesOf, untied } from "./lead-words.ts";
import { type DoingId, tellClauses, tellDoing } from "./tell-clauses.ts";
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

/** What is told of an institution: what it undertakes, who has power over it and over whom it has, the rest. */
const ofInstitutions: readonly (readonly ["does", DoingId] | readonly ["undergoes", PassiveRelation])[] = [
  ["does", "lead"],
  ["does", "joint"],
  ["does", "support"],
  ["does", "undertakes"],
  ["undergoes", "oversees"],
  ["does", "oversees"],
  ["undergoes", "guides"],
  ["undergoes", "elects"],
  ["does", "reportsTo"],
  ["undergoes", "addresses"],
  ["undergoes", "reportsTo"],
  ["undergoes", "restsOn"],
  ["does", "guides"],
  ["does", "elects"],
  ["does", "cooperates"],
  ["does", "partOf"],
  ["does", "restsOn"],
];

/**
 * Answers "who" for a node, the most telling sentence first: of a measure who does it, for whom, through what and how
 * much; of an institution what it does and who oversees, guides, elects, hears it; of anything else who deals with it.
 * What is behind a measure is resolved to a body; doers that are inherited are said to be so. Of a tie it is the tie
 * itself, then who undertakes what it tells of, where the tie names no doer.
 */
export function sayLead(graph: AtlasGraph, id: string, language: Language): readonly LeadSentence[] {
  if (graph.hasEdge(id)) return sayTie(graph, id, language);
  const told = tellNode(graph, id, language);
  if (told.length === 0) told.push(tellAnything(graph, id, language));
  return told.slice(0, mostSentences).map(({ pieces, edges }) => ({
    pieces: sentencePieces(pieces, language),
    sentences: sentencesOfAll(graph, edges.length > 0 ? edges : [id]),
  }));
}

function tellNode(graph: AtlasGraph, id: Id, language: Language): Told[] {
  const { type } = graph.getNodeAttribute(id, "node");
  const reached = (relation: PassiveRelation) => tellReached(graph, id, relation, language);
  if (type === "institution")
    return ofInstitutions.flatMap((part) =>
      part[0] === "does" ? (tellDoing(graph, id, part[1], language) ?? []) : reached(part[1]),
    );
  return [...(passivesOf[type] ?? []).flatMap(reached), ...[tellClauses(graph, id, language) ?? []].flat()];
}

/** Of a node that none of the templates knows a tie of: its first tie, or that it has none. */
function tellAnything(graph: AtlasGraph, id: Id, language: Language): Told {
  const [edge] = graph.edges(id);
  if (edge === undefined) return tell(untied, {}, language);
  return { pieces: edgePieces(graph, edge, language), edges: [edge] };
}

function sayTie(graph: AtlasGraph, id: string, language: Language): LeadSentence[] {
  const itself = {
    pieces: sentencePieces(edgePieces(graph, id, language), language),
    sentences: sentencesOf(graph, id),
  };
  const ends = graph.extremities(id);
  // Where a body acts, the tie itself says who.
  const named = graph.getNodeAttribute(graph.source(id), "node").type === "institution";
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
