import type { Id } from "../../atlas/schema.ts";
import { type Language, type Role, roles } from "../../atlas/vocabulary.ts";
import { type Agent, agentsOf } from "../../graph/agents-of.ts";
import type { AtlasGraph } from "../../graph/build-graph.ts";
import { sentencesOf } from "../../graph/claims.ts";
import { doersOf } from "../../graph/doers-of.ts";
import { treeRoles } from "../../vocabulary/roles.ts";
import type { RelationDef } from "../../vocabulary/vocabulary-schema.ts";
import { edgePieces } from "../describe-edge.ts";
import { nounOf } from "../noun.ts";
import { type Piece, sentencePieces } from "../piece.ts";
import { alsoByDefault, doneByAlone, throughWords, untied, type Words, withParts } from "./lead-words.ts";
import { tellClauses } from "./tell-clauses.ts";
import { type Item, joinTold, type Told, tell, tellItems } from "./told.ts";

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

/**
 * What a node does of one kind, by a relation or in a part of an undertaking, as a sentence; undefined where it does
 * nothing of it.
 */
function tellDoing(graph: AtlasGraph, id: Id, name: string, language: Language): Told | undefined {
  const role = roles.find((one) => one === name);
  const relation = role ? undertaking(graph) : graph.getAttribute("vocabulary").relation(name);
  const words: Words | undefined = role ? relation?.as?.[role].does : relation?.does;
  const items = relation ? done(graph, id, relation, role) : [];
  if (items.length === 0 || !words) return undefined;
  const { plural } = nounOf(graph, id, language);
  const said = tell(words, { t: tellItems(graph, items, language) }, language, plural);
  // A leaf has no parts, and who leads in part says so of each.
  const whole = items.every(({ id: to }) => {
    const type = graph.getNodeAttribute(to, "type");
    return treeRoles.has(type.role) && type.role !== "leaf";
  });
  return role === "lead" && whole ? joinTold([said, tell(withParts, {}, language)]) : said;
}

function undertaking(graph: AtlasGraph): RelationDef | undefined {
  return graph.getAttribute("vocabulary").relations.find(({ kind }) => kind === "doing");
}

function done(graph: AtlasGraph, id: Id, relation: RelationDef, role: Role | undefined): Item[] {
  const ties = relation.symmetric ? graph.edges(id) : graph.outEdges(id);
  return ties.flatMap((edge) => {
    const tie = graph.getEdgeAttributes(edge);
    const isIt = tie.relation === relation && (relation.kind !== "doing" || tie.edge.role === role);
    return isIt ? [{ id: graph.opposite(id, edge), edge }] : [];
  });
}

/** Who does something to a node, a sentence for each way: those who do it themselves, then each with what it is done through. */
function tellReached(graph: AtlasGraph, id: Id, name: string, language: Language): readonly Told[] {
  const { by: words } = graph.getAttribute("vocabulary").relation(name);
  if (!words) throw new Error(`no words for by whom ${name}`);
  const { agents, unattended } = agentsOf(graph, id, name);
  const { plural } = nounOf(graph, id, language);
  const by = (items: readonly Item[]) =>
    tell(words, { agent: tellItems(graph, items, language) }, language, plural);
  const through = ([{ direct, via }, institutions]: readonly [Agent, readonly Id[]]): Told => {
    const all = via.every(({ byDefault }) => byDefault);
    const items = via.map(({ edge, byDefault }) => ({
      id: graph.source(edge),
      edge,
      byDefault: byDefault && !all,
    }));
    const behind = institutions.map((institution) => ({
      id: institution,
      byDefault: direct === undefined && all,
      ...(direct !== undefined && { edge: direct }),
    }));
    const follows = direct !== undefined && all ? alsoByDefault : throughWords[words.via];
    return joinTold([by(behind), tell(follows, { via: tellItems(graph, items, language) }, language)]);
  };
  const alone = [
    ...agents.flatMap(({ institution, direct, via }) =>
      direct !== undefined && via.length === 0 ? [{ id: institution, edge: direct }] : [],
    ),
    ...unattended.map((edge) => ({ id: graph.source(edge), edge })),
  ];
  return [
    ...(alone.length > 0 ? [by(alone)] : []),
    ...alike(agents.filter(({ via }) => via.length > 0)).map(through),
  ];
}

/** Agents with those who do the very same beside them. */
function alike(agents: readonly Agent[]): readonly (readonly [Agent, readonly Id[]])[] {
  const found = new Map<string, readonly [Agent, Id[]]>();
  for (const agent of agents) {
    const key = JSON.stringify([agent.direct, agent.via]);
    const known = found.get(key);
    if (known) known[1].push(agent.institution);
    else found.set(key, [agent, [agent.institution]]);
  }
  return [...found.values()];
}
