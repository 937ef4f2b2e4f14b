import type { Id } from "../atlas/schema.ts";
import type { Basis } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { rootProjects, treeBlocks } from "./tree.ts";

/** A claim that a project, or a strand or measure of it, builds an organ. */
export interface OrganClaim {
  readonly edge: string;
  readonly source: Id;
  readonly organ: Id;
  readonly project: Id;
  /** The strand that the source is or belongs to, where there is one. */
  readonly strand?: Id;
  readonly basis: Basis;
}

/** Which project builds which organ, by which claims. */
export interface OrganTable {
  readonly projects: readonly Id[];
  readonly organs: readonly Id[];
  /** By project, then in the order of its tree, then by organ. */
  readonly claims: readonly OrganClaim[];
}

/** The table of projects against organs; every tie to an organ is in it once. */
export function organTable(graph: AtlasGraph): OrganTable {
  const organs = graph.filterNodes((_id, { type }) => type.role === "goal");
  const claims = treeBlocks(graph).flatMap(({ project, groups }) =>
    groups.flatMap(({ strand, measures }) =>
      [strand ?? project, ...measures].flatMap((source) => claimsOf(graph, organs, project, strand, source)),
    ),
  );
  return { projects: rootProjects(graph), organs, claims };
}

function claimsOf(
  graph: AtlasGraph,
  organs: readonly Id[],
  project: Id,
  strand: Id | undefined,
  source: Id,
): OrganClaim[] {
  const claims = graph.outEdges(source).flatMap((edge): OrganClaim[] => {
    const { target, basis } = graph.getEdgeAttribute(edge, "edge");
    if (graph.getEdgeAttribute(edge, "relation").kind !== "goal") return [];
    return [{ edge, source, organ: target, project, basis, ...(strand !== undefined && { strand }) }];
  });
  return claims.sort((a, b) => organs.indexOf(a.organ) - organs.indexOf(b.organ));
}
