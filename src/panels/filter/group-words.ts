import { beginSentence } from "../../core/say/piece.ts";
import { type FilterGroup, groupName, specOf } from "../../core/view/filter-groups.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";

/** What the control of a group is called. */
export function groupLabel({ graph, language, t }: Explorer, group: FilterGroup): string {
  return t("page.filterBy", { group: groupName(graph.getAttribute("vocabulary"), group)[language()] });
}

/** What a group is called by itself. */
export function groupTitle({ graph, language }: Explorer, group: FilterGroup): string {
  return beginSentence(groupName(graph.getAttribute("vocabulary"), group)[language()], language());
}

/** What a value of a group is called by itself. */
export function valueName(explorer: Explorer, group: FilterGroup, value: string): string {
  const { pressable } = specOf(group);
  const language = explorer.language();
  if ("list" in pressable) return beginSentence(pressable.word(value)[language], language);
  return "types" in pressable
    ? explorer.graph.getAttribute("vocabulary").type(value).plural[language]
    : nameOf(explorer, value);
}
