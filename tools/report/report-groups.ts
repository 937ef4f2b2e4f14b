import type { Id } from "../../src/core/atlas/schema.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import { defaultDoers } from "../../src/core/graph/doers-of.ts";
import { ancestors, partOfMap } from "../../src/core/graph/project-membership.ts";
import { children, rootProjects } from "../../src/core/graph/tree.ts";
import { claimAnchor } from "./anchors.ts";
import type { ReportClaim, ReportGroup, ReportNode } from "./report.ts";

/** Every node once: each project with its strands and measures, then what is shared, by type. */
export function reportGroups(
  graph: AtlasGraph,
  claims: ReadonlyMap<string, ReportClaim>,
): readonly ReportGroup[] {
  const parents = partOfMap({ nodes: graph.mapNodes((_id, { node }) => node) });
  const told = new Set<Id>();
  const nodeOf = (id: Id): ReportNode => {
    told.add(id);
    return {
      node: graph.getNodeAttribute(id, "node"),
      anchor: claimAnchor(id),
      wholes: ancestors(parents, id),
      doers: graph.getNodeAttribute(id, "type").role === "leaf" ? defaultDoers(graph, id) : [],
      ties: graph.outEdges(id).flatMap((tie) => claims.get(tie) ?? []),
      others: graph.inEdges(id).flatMap((tie) => claims.get(tie) ?? []),
    };
  };
  const projects = rootProjects(graph).map(
    (project, hue): ReportGroup => ({
      anchor: `project-${project}`,
      heading: { project, hue },
      nodes: withParts(graph, project).map(nodeOf),
    }),
  );
  const shared = graph.getAttribute("vocabulary").types.map((type): ReportGroup => {
    const ids = graph.filterNodes((id, attributes) => attributes.type === type && !told.has(id));
    return { anchor: `type-${type.id}`, heading: { type }, nodes: ids.map(nodeOf) };
  });
  return [...projects, ...shared].filter(({ nodes }) => nodes.length > 0);
}

/** A node and all that is part of it, each before its own parts. */
function withParts(graph: AtlasGraph, id: Id): Id[] {
  return [id, ...children(graph, id).flatMap((part) => withParts(graph, part))];
}
