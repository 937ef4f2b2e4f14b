import type { Id } from "../atlas/schema.ts";
import { type Relation, type Role, treeTypes } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { defaultDoers } from "./default-doers.ts";

/** An institution that does what a figure is about. */
export interface FigureDoer {
  readonly institution: Id;
  readonly role?: Role;
  /** The strand or project from which it is inherited; absent where the tie is the thing's own. */
  readonly from?: Id;
}

/** The ties through which a measure deals with what is not itself done. */
const dealings: ReadonlySet<Relation> = new Set(["addresses", "uses", "improves", "produces", "actsOn"]);

/**
 * Who does what a figure quantifies, each institution once: of a project, strand or measure its own doers and the
 * leads that it inherits, of a mechanism, reference or institution those of the measures that deal with it.
 */
export function figureDoers(graph: AtlasGraph, figure: Id): readonly FigureDoer[] {
  const done = new Set(quantifiedBy(graph, figure).flatMap((target) => doneWith(graph, target)));
  const all = [...done].flatMap((id) => [...ownDoers(graph, id), ...inheritedDoers(graph, id)]);
  const found = new Map<Id, FigureDoer>();
  for (const doer of [...all.filter(({ from }) => from === undefined), ...all]) {
    if (!found.has(doer.institution)) found.set(doer.institution, doer);
  }
  return [...found.values()];
}

/** What a figure quantifies, in the order of the file. */
export function quantifiedBy(graph: AtlasGraph, figure: Id): readonly Id[] {
  return graph
    .filterOutEdges(figure, (_tie, { edge }) => edge.relation === "quantifies")
    .map((tie) => graph.target(tie));
}

function doneWith(graph: AtlasGraph, target: Id): readonly Id[] {
  if (treeTypes.has(graph.getNodeAttribute(target, "node").type)) return [target];
  return graph
    .filterInEdges(target, (_tie, { edge }) => dealings.has(edge.relation))
    .map((tie) => graph.source(tie))
    .filter((id) => graph.getNodeAttribute(id, "node").type === "measure");
}

function ownDoers(graph: AtlasGraph, id: Id): FigureDoer[] {
  const ties = graph.filterInEdges(id, (_tie, { edge }) => edge.relation === "undertakes");
  return ties.map((tie) => {
    const { source, role } = graph.getEdgeAttribute(tie, "edge");
    return { institution: source, ...(role !== undefined && { role }) };
  });
}

function inheritedDoers(graph: AtlasGraph, id: Id): FigureDoer[] {
  return defaultDoers(graph, id).map(({ institution, role, from }) => ({ institution, role, from }));
}
