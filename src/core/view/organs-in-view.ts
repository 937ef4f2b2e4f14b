import type { OrganTable } from "../graph/organ-claims.ts";
import type { FilterMode } from "./filter.ts";
import type { Passing } from "./passing.ts";

/** The projects, organs and claims that are there now: a filter that hides leaves out those that do not pass, and the projects of which no claim is left unless they pass themselves. */
export function organsInView(all: OrganTable, { nodes, edges }: Passing, mode: FilterMode): OrganTable {
  if (mode === "fade") return all;
  const claims = all.claims.filter(({ edge }) => edges.has(edge));
  return {
    projects: all.projects.filter((id) => nodes.has(id) || claims.some((claim) => claim.project === id)),
    organs: all.organs.filter((id) => nodes.has(id)),
    claims,
  };
}
