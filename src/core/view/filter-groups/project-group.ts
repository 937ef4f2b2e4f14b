import type { FilterGroupSpec } from "./filter-group.ts";

/** By project: what belongs to it; organs belong to none and pass all. */
export const projectGroup: FilterGroupSpec = {
  name: { zh: "工程", en: "project" },
  pressable: { nodes: "project" },
  ofNode: ({ projects }) => projects,
  ofEdge: "ends",
  exempt: ["organ"],
  shares: true,
  sentence: { place: "whole", joining: "and" },
};
