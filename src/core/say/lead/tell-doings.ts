import type { Id } from "../../atlas/schema.ts";
import { type Language, treeTypes } from "../../atlas/vocabulary.ts";
import type { AtlasGraph } from "../../graph/build-graph.ts";
import { nounOf } from "../noun-of.ts";
import { doings, withParts } from "./lead-words.ts";
import { type Item, joinTold, type Told, tell, tellItems } from "./told.ts";

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
