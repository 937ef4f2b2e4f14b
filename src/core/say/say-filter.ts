import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { rootProjects } from "../graph/tree.ts";
import { type Filter, isFiltering } from "../view/filter.ts";

const everything = { zh: "全部内容", en: "Everything" } as const;
const rest = {
  zh: { fade: "，其余淡化", hide: "，其余隐藏" },
  en: { fade: "; the rest is faded", hide: "; the rest is hidden" },
} as const;

/** A filter in words, as a phrase without a full stop; projects in the atlas's order. */
export function sayFilter(graph: AtlasGraph, filter: Filter, language: Language): string {
  if (!isFiltering(filter)) return everything[language];
  const labels = rootProjects(graph)
    .filter((id) => filter.projects.includes(id))
    .map((id) => graph.getNodeAttribute(id, "node").label[language]);
  const only = language === "zh" ? `只看${labels.join("、")}` : `Only ${enumerate(labels)}`;
  return `${only}${rest[language][filter.mode]}`;
}

function enumerate(labels: readonly string[]): string {
  const last = labels.at(-1) ?? "";
  return labels.length > 1 ? `${labels.slice(0, -1).join(", ")} and ${last}` : last;
}
