import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { claimOf, hasOwnClaim } from "../graph/claims.ts";
import { type LensBy, type LensClass, lensClasses, lensClassOf } from "./lens.ts";

/** The nodes and ties of one class, in the order of the atlas. */
export interface ClassClaims {
  readonly nodes: readonly Id[];
  readonly edges: readonly string[];
}

/**
 * The claims of each class, of those that a filter leaves. A tie that says that something is a part, and rests on the
 * part's own claim, is no claim besides that. O(nodes + edges).
 */
export function lensClaims(
  graph: AtlasGraph,
  by: LensBy,
  left: { readonly nodes: ReadonlySet<Id>; readonly edges: ReadonlySet<string> },
): ReadonlyMap<LensClass, ClassClaims> {
  const classOf = (id: string) => lensClassOf(claimOf(graph, id), by);
  const nodes = graph.filterNodes((id) => left.nodes.has(id));
  const edges = graph.filterEdges((id) => left.edges.has(id) && hasOwnClaim(graph, id));
  return new Map(
    lensClasses[by].map((one) => [
      one,
      {
        nodes: nodes.filter((id) => classOf(id) === one),
        edges: edges.filter((id) => classOf(id) === one),
      },
    ]),
  );
}
