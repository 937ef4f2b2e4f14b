import { beginSentence } from "../../core/say/piece.ts";
import { type FilterGroup, specOf } from "../../core/view/filter-groups.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";

/** What the control of a group is called. */
export function groupLabel({ language, t }: Explorer, group: FilterGroup): string {
  return t("page.filterBy", { group: specOf(group).name[language()] });
}

/** What a group is called by itself. */
export function groupTitle({ language }: Explorer, group: FilterGroup): string {
  return beginSentence(specOf(group).name[language()], language());
}

/** What a value of a group is called by itself. */
export function valueName(explorer: Explorer, group: FilterGroup, value: string): string {
  const { pressable } = specOf(group);
  const language = explorer.language();
  return "list" in pressable
    ? beginSentence(pressable.word(value)[language], language)
    : nameOf(explorer, value);
}
