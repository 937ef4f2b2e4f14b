import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import type { Filter } from "../view/filter.ts";

/** What a filter leaves in, in words: which projects, or everything. */
export function sayFilter(graph: AtlasGraph, filter: Filter, language: Language): string {
  const names = filter.projects
    .filter((id) => graph.hasNode(id))
    .map((id) => graph.getNodeAttribute(id, "node").label[language]);
  if (names.length === 0) return language === "zh" ? "全部" : "Everything";
  return language === "zh" ? `只看${names.join("、")}` : `Only ${names.join(", ")}`;
}
