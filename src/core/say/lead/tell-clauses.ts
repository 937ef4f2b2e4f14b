import type { Id } from "../../atlas/schema.ts";
import { type Language, type NodeType, type Role, treeTypes } from "../../atlas/vocabulary.ts";
import type { AtlasGraph } from "../../graph/build-graph.ts";
import { defaultDoers, doersOf } from "../../graph/doers-of.ts";
import { children } from "../../graph/tree.ts";
import { countInWords } from "../list-in-words.ts";
import { nounOf } from "../noun.ts";
import { type ClauseId, clauses, doings, togetherAlone, withParts } from "./lead-words.ts";
import { type Item, joinTold, type Told, tell, tellItems } from "./told.ts";

/** What the sentence on a node of each type consists of, in its order; of other types nothing is told in this way. */
const clausesOf: Readonly<Partial<Record<NodeType, readonly ClauseId[]>>> = {
  project: ["lead", "joint", "support", "undertakes", "parts", "serves", "quantifies", "restsOn"],
  strand: ["lead", "joint", "support", "undertakes", "within", "parts", "serves", "quantifies", "restsOn"],
  measure: [
    ...(["lead", "joint", "support", "undertakes", "guides", "oversees", "reportsTo", "addresses"] as const),
    ...(["actsOn", "produces", "improves", "uses", "serves", "quantifies", "restsOn", "basisFrom"] as const),
  ],
  mechanism: ["addresses", "quantifies", "partOf", "restsOn"],
  reference: ["quantifies", "partOf", "restsOn"],
  organ: ["restsOn"],
  figure: ["counts", "doneBy"],
};

/** How many clauses say for whom and through what; who does it, the parts and the numbers are always told. */
const mostClauses = 4;
const always: ReadonlySet<ClauseId> = new Set(["lead", "joint", "support", "undertakes", "quantifies"]);

/** Who does something, for whom, through what and how much, in one sentence; undefined where nothing is known. */
export function tellClauses(graph: AtlasGraph, id: Id, language: Language): Told | undefined {
  const { type } = graph.getNodeAttribute(id, "node");
  const told = (clausesOf[type] ?? []).flatMap((clause) => {
    const filled = fill(graph, id, clause, language);
    if (!filled) return [];
    const led = clause !== "joint" || itemsOf(graph, id, "lead").length > 0;
    return [{ clause, told: tell(led ? clauses[clause] : togetherAlone, { t: filled }, language) }];
  });
  const optional = told.filter(({ clause }) => !always.has(clause)).slice(0, mostClauses);
  const kept = told.filter((one) => always.has(one.clause) || optional.includes(one));
  if (kept.length === 0) return undefined;
  return joinTold(
    kept.map((one) => one.told),
    language === "zh" ? "，" : ", ",
  );
}

function fill(graph: AtlasGraph, id: Id, clause: ClauseId, language: Language): Told | undefined {
  if (clause === "parts") return tellParts(graph, id, language);
  const items = itemsOf(graph, id, clause);
  return items.length > 0 ? tellItems(graph, items, language) : undefined;
}

function itemsOf(graph: AtlasGraph, id: Id, clause: Exclude<ClauseId, "parts">): Item[] {
  switch (clause) {
    case "lead":
      return [...undertakers(graph, id, "lead"), ...inherited(graph, id)];
    case "joint":
    case "support":
      return undertakers(graph, id, clause);
    case "undertakes":
      return undertakers(graph, id, undefined);
    case "guides":
    case "quantifies":
      return into(graph, id, clause);
    case "within":
      return from(graph, id, "partOf");
    case "restsOn":
      return from(graph, id, clause).filter((item) => !isBody(graph, item.id));
    case "basisFrom":
      return from(graph, id, "restsOn").filter((item) => isBody(graph, item.id));
    case "counts":
      return from(graph, id, "quantifies");
    case "doneBy":
      return doersOf(
        graph,
        from(graph, id, "quantifies").map((item) => item.id),
      ).map(({ institution, from: inheritedFrom }) => ({
        id: institution,
        byDefault: inheritedFrom !== undefined,
      }));
    default:
      return from(graph, id, clause);
  }
}

function isBody(graph: AtlasGraph, id: Id): boolean {
  return graph.getNodeAttribute(id, "node").type === "institution";
}

function undertakers(graph: AtlasGraph, id: Id, role: Role | undefined): Item[] {
  return into(graph, id, "undertakes").filter(
    ({ edge }) => edge !== undefined && graph.getEdgeAttribute(edge, "edge").role === role,
  );
}

function inherited(graph: AtlasGraph, id: Id): Item[] {
  return defaultDoers(graph, id).map(({ institution }) => ({ id: institution, byDefault: true }));
}

function into(graph: AtlasGraph, id: Id, relation: string): Item[] {
  const ties = graph.filterInEdges(id, (_tie, { edge }) => edge.relation === relation);
  return ties.map((edge) => ({ id: graph.source(edge), edge }));
}

function from(graph: AtlasGraph, id: Id, relation: string): Item[] {
  const ties = graph.filterOutEdges(id, (_tie, { edge }) => edge.relation === relation);
  return ties.map((edge) => ({ id: graph.target(edge), edge }));
}

/** How many strands and measures belong to a project or strand. */
function tellParts(graph: AtlasGraph, id: Id, language: Language): Told | undefined {
  const found = new Set<Id>();
  const collect = (of: Id): void => {
    for (const part of children(graph, of)) {
      if (found.has(part) || !treeTypes.has(graph.getNodeAttribute(part, "node").type)) continue;
      found.add(part);
      collect(part);
    }
  };
  collect(id);
  found.delete(id);
  if (found.size === 0) return undefined;
  return { pieces: [{ text: countInWords(graph, [...found], 0, language) }], edges: [] };
}

/** What an institution does by its own ties, a sentence for each kind. */
export type DoingId = keyof typeof doings;

/** What a node does of one kind, as a sentence; undefined where it does nothing of it. */
export function tellDoing(graph: AtlasGraph, id: Id, doing: DoingId, language: Language): Told | undefined {
  const items = done(graph, id, doing);
  if (items.length === 0) return undefined;
  const { plural } = nounOf(graph, id, language);
  const said = tell(doings[doing], { t: tellItems(graph, items, language) }, language, plural);
  // A measure has no parts, and who leads in part says so of each.
  const whole = items.every(({ id: to }) => {
    const { type } = graph.getNodeAttribute(to, "node");
    return treeTypes.has(type) && type !== "measure";
  });
  return doing === "lead" && whole ? joinTold([said, tell(withParts, {}, language)]) : said;
}

function done(graph: AtlasGraph, id: Id, doing: DoingId): Item[] {
  const ties = doing === "cooperates" ? graph.edges(id) : graph.outEdges(id);
  return ties.flatMap((edge) => {
    const { relation, role } = graph.getEdgeAttribute(edge, "edge");
    const kind = relation === "undertakes" ? (role ?? relation) : relation;
    return kind === doing ? [{ id: graph.opposite(id, edge), edge }] : [];
  });
}
