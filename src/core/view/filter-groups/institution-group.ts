import type { FilterGroupSpec } from "./filter-group.ts";

/** By institution: what it is tied to by itself; inherited doers are no ties. */
export const institutionGroup: FilterGroupSpec = {
  name: { zh: "机构", en: "institution" },
  pressable: { nodes: "institution" },
  ofNode: ({ node, neighbours }) =>
    [node, ...neighbours()].flatMap(({ id, type }) => (type === "institution" ? [id] : [])),
  ofEdge: "ends",
  exempt: [],
  shares: false,
  sentence: { place: "clause", joining: "or", verb: { zh: "涉及", en: "involve" } },
};
