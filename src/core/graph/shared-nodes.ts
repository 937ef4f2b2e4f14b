import type { Id } from "../atlas/schema.ts";
import { treeRoles } from "../vocabulary/roles.ts";
import type { AtlasGraph } from "./build-graph.ts";

/** What several projects have in common. */
export interface SharedNodes {
  /** The institutions, mechanisms, figures and references that belong to each of them, and the organs that each serves. */
  readonly shared: ReadonlySet<Id>;
  /** What of each project is tied to these, and what that is part of. */
  readonly ways: ReadonlySet<Id>;
}

/** What projects share, and where in each it hangs; O(nodes + edges). */
export function sharedNodes(graph: AtlasGraph, projects: readonly Id[]): SharedNodes {
  const roleOf = (id: Id) => graph.getNodeAttribute(id, "type").role;
  const belongs = (id: Id, project: Id) =>
    roleOf(id) === "goal"
      ? graph.hasDirectedEdge(project, id)
      : graph.getNodeAttribute(id, "projects").includes(project);
  const shared = new Set(
    graph.filterNodes(
      (id, { type }) => !treeRoles.has(type.role) && projects.every((project) => belongs(id, project)),
    ),
  );
  const ways = new Set<Id>();
  const addWay = (id: Id | undefined) => {
    if (id === undefined || ways.has(id)) return;
    ways.add(id);
    addWay(graph.getNodeAttribute(id, "node").partOf);
  };
  for (const id of shared)
    for (const other of graph.neighbors(id))
      if (treeRoles.has(roleOf(other)) && projects.some((project) => belongs(other, project))) addWay(other);
  return { shared, ways };
}
