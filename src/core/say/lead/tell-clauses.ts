import type { Id } from "../../atlas/schema.ts";
import { type Language, type Role, roles } from "../../atlas/vocabulary.ts";
import type { AtlasGraph } from "../../graph/build-graph.ts";
import { defaultDoers, doersOf } from "../../graph/doers-of.ts";
import { children } from "../../graph/tree.ts";
import { type EdgeKind, treeRoles } from "../../vocabulary/roles.ts";
import type { RelationDef } from "../../vocabulary/vocabulary-schema.ts";
import { countInWords } from "../list-in-words.ts";
import { ownClauses, togetherAlone, type Words } from "./lead-words.ts";
import { type Item, joinTold, type Told, tell, tellItems } from "./told.ts";

/** How many clauses say for whom and through what; who does it and the numbers are always told. */
const mostClauses = 4;

/** A part of the sentence, in words whose place is filled; `always` where it is told however many there are. */
interface Clause {
  readonly words: Words;
  readonly filled: Told;
  readonly always: boolean;
}

/** Who does something, for whom, through what and how much, in one sentence; undefined where nothing is known. */
export function tellClauses(graph: AtlasGraph, id: Id, language: Language): Told | undefined {
  const { clauses = [] } = graph.getNodeAttribute(id, "type");
  const told = clauses.flatMap((clause) => clauseOf(graph, id, clause, language) ?? []);
  const optional = told.filter(({ always }) => !always).slice(0, mostClauses);
  const kept = told.filter((one) => one.always || optional.includes(one));
  if (kept.length === 0) return undefined;
  return joinTold(
    kept.map(({ words, filled }) => tell(words, { t: filled }, language)),
    language === "zh" ? "，" : ", ",
  );
}

function clauseOf(graph: AtlasGraph, id: Id, clause: string, language: Language): Clause | undefined {
  const filled = (items: readonly Item[], words: Words | undefined, always = false): Clause | undefined =>
    items.length > 0 && words ? { words, filled: tellItems(graph, items, language), always } : undefined;
  const role = roles.find((one) => one === clause);
  if (role) {
    const items = doersAs(graph, id, role);
    const led = role !== "joint" || doersAs(graph, id, "lead").length > 0;
    return filled(items, led ? wordsOfRole(graph, role) : togetherAlone, true);
  }
  switch (clause) {
    case "parts": {
      const parts = tellParts(graph, id, language);
      return parts && { words: ownClauses.parts, filled: parts, always: false };
    }
    case "within":
      return filled(from(graph, id, isOf("part")), ownClauses.within);
    case "basisFrom":
      return filled(
        from(graph, id, isOf("basis")).filter((item) => isActor(graph, item.id)),
        ownClauses.basisFrom,
      );
    case "doneBy":
      return filled(doersOfMeasured(graph, id), ownClauses.doneBy);
    default:
      return relationClause(graph, id, clause, filled);
  }
}

/** What a relation says of one of its ends, `from` it or `to` it. */
function relationClause(
  graph: AtlasGraph,
  id: Id,
  clause: string,
  filled: (items: readonly Item[], words: Words | undefined, always: boolean) => Clause | undefined,
): Clause | undefined {
  const [end, name = ""] = clause.split(" ");
  const relation = graph.getAttribute("vocabulary").relation(name);
  const { kind } = relation;
  const is = (other: RelationDef) => other === relation;
  if (end === "to") {
    const items = kind === "doing" ? doersAs(graph, id, undefined, is) : into(graph, id, is);
    return filled(items, relation.clause?.to, kind === "doing" || kind === "measure");
  }
  const items = from(graph, id, is);
  // Who something rests on has words of its own.
  const things = kind === "basis" ? items.filter((item) => !isActor(graph, item.id)) : items;
  return filled(things, relation.clause?.from, false);
}

const isOf = (kind: EdgeKind) => (relation: RelationDef) => relation.kind === kind;

function wordsOfRole(graph: AtlasGraph, role: Role): Words | undefined {
  return graph.getAttribute("vocabulary").relations.find(isOf("doing"))?.as?.[role].clause;
}

function isActor(graph: AtlasGraph, id: Id): boolean {
  return graph.getNodeAttribute(id, "type").role === "actor";
}

/** Who undertakes it in a part, those who lead it by default among the leads. */
function doersAs(graph: AtlasGraph, id: Id, role: Role | undefined, is = isOf("doing")): Item[] {
  const own = into(graph, id, is).filter(
    ({ edge }) => edge !== undefined && graph.getEdgeAttribute(edge, "edge").role === role,
  );
  if (role !== "lead") return own;
  const inherited = defaultDoers(graph, id).map(({ institution }) => ({ id: institution, byDefault: true }));
  return [...own, ...inherited];
}

/** Who does what a number is of. */
function doersOfMeasured(graph: AtlasGraph, id: Id): Item[] {
  const measured = from(graph, id, isOf("measure")).map((item) => item.id);
  return doersOf(graph, measured).map(({ institution, from: inheritedFrom }) => ({
    id: institution,
    byDefault: inheritedFrom !== undefined,
  }));
}

function into(graph: AtlasGraph, id: Id, is: (relation: RelationDef) => boolean): Item[] {
  const ties = graph.filterInEdges(id, (_tie, { relation }) => is(relation));
  return ties.map((edge) => ({ id: graph.source(edge), edge }));
}

function from(graph: AtlasGraph, id: Id, is: (relation: RelationDef) => boolean): Item[] {
  const ties = graph.filterOutEdges(id, (_tie, { relation }) => is(relation));
  return ties.map((edge) => ({ id: graph.target(edge), edge }));
}

/** How many branches and leaves belong to a root or branch. */
function tellParts(graph: AtlasGraph, id: Id, language: Language): Told | undefined {
  const found = new Set<Id>();
  const collect = (of: Id): void => {
    for (const part of children(graph, of)) {
      if (found.has(part) || !treeRoles.has(graph.getNodeAttribute(part, "type").role)) continue;
      found.add(part);
      collect(part);
    }
  };
  collect(id);
  found.delete(id);
  if (found.size === 0) return undefined;
  return { pieces: [{ text: countInWords(graph, [...found], 0, language) }], edges: [] };
}
