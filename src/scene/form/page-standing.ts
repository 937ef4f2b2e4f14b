import { nearTypes } from "../../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import type { Standing } from "./layout-form.ts";
import type { PageHomes } from "./page-homes.ts";

/**
 * How ties stand on a project's page: its tree, what it builds, and those of mechanisms, figures and references to
 * what they hang on and to measures of the same strand. All others are asked for.
 */
export function pageStanding(graph: AtlasGraph, { tree, hosts }: PageHomes): (edgeId: string) => Standing {
  const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;
  const strandOf = (id: string) => graph.getNodeAttribute(id, "node").partOf;
  const hangs = (id: string, other: string) => {
    const host = nearTypes.has(typeOf(id)) ? hosts.get(id) : undefined;
    if (host === undefined || host === other) return host !== undefined;
    return tree.has(host) && typeOf(other) === "measure" && strandOf(host) === strandOf(other);
  };
  return (edgeId) => {
    const { edge } = graph.getEdgeAttributes(edgeId);
    const { relation, source, target } = edge;
    if (relation === "partOf" && tree.has(source)) return typeOf(source) === "strand" ? "far" : "overview";
    if (relation === "serves" && typeOf(source) === "project") return "far";
    return hangs(source, target) || hangs(target, source) ? "near" : "asked";
  };
}
