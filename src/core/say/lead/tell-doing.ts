import type { Id } from "../../atlas/schema.ts";
import { type Language, type Role, roles } from "../../atlas/vocabulary.ts";
import type { AtlasGraph } from "../../graph/build-graph.ts";
import { treeRoles } from "../../vocabulary/roles.ts";
import type { RelationDef } from "../../vocabulary/vocabulary-schema.ts";
import { nounOf } from "../noun.ts";
import { type Words, withParts } from "./lead-words.ts";
import { type Item, joinTold, type Told, tell, tellItems } from "./told.ts";

/**
 * What a node does of one kind, by a relation or in a part of an undertaking, as a sentence; undefined where it does
 * nothing of it.
 */
export function tellDoing(graph: AtlasGraph, id: Id, name: string, language: Language): Told | undefined {
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
