import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { asksForShared, type Filter, isFiltering } from "../view/filter.ts";
import { type FilterGroup, filterGroups, type SentencePlace, specOf } from "../view/filter-groups.ts";
import { pressableOf } from "../view/filter-values.ts";
import { listInWords } from "./list-in-words.ts";
import { nounOf } from "./noun.ts";
import { typeWords } from "./words.ts";

const everything = { zh: "全部内容", en: "Everything" } as const;
const rest = {
  zh: { fade: "；其余淡化", hide: "；其余隐藏" },
  en: { fade: "; the rest is faded", hide: "; the rest is hidden" },
} as const;

/** What is pressed in the groups of each place of the sentence, in words; nothing where nothing is. */
type Said = Readonly<Record<SentencePlace["place"], readonly string[]>> & {
  /** Whether only what the wholes share is seen. */
  readonly shared: boolean;
};

/** A filter in words, as a phrase without a full stop; what is pressed in the order of atlas and vocabulary. */
export function sayFilter(graph: AtlasGraph, filter: Filter, language: Language): string {
  if (!isFiltering(filter)) return everything[language];
  const inPlace = (place: SentencePlace["place"]) =>
    filterGroups
      .filter((group) => filter[group].length > 0 && specOf(group).sentence.place === place)
      .map((group) => sayGroup(graph, filter, group, language));
  const said: Said = {
    whole: inPlace("whole"),
    quality: inPlace("quality"),
    kind: inPlace("kind"),
    clause: inPlace("clause"),
    shared: asksForShared(filter),
  };
  return `${language === "zh" ? onlyZh(said) : onlyEn(said)}${rest[language][filter.mode]}`;
}

/** What a sentence calls a value of a group. */
export function wordOf(graph: AtlasGraph, group: FilterGroup, value: string, language: Language): string {
  const { pressable } = specOf(group);
  if ("list" in pressable) return pressable.word(value)[language];
  return "types" in pressable
    ? typeWords(graph.getAttribute("vocabulary").type(value)).several[language]
    : nounOf(graph, value, language).name;
}

function sayGroup(graph: AtlasGraph, filter: Filter, group: FilterGroup, language: Language): string {
  const { sentence } = specOf(group);
  const pressed: readonly string[] = filter[group];
  const words = pressableOf(graph, group)
    .filter((value) => pressed.includes(value))
    .map((value) => wordOf(graph, group, value, language));
  const listed = listInWords(words, language, sentence.joining);
  if (sentence.place !== "clause") return listed;
  return `${sentence.verb[language]}${language === "zh" ? "" : " "}${listed}`;
}

function onlyZh({ whole, quality, kind, clause, shared }: Said): string {
  if (whole.length + quality.length + kind.length === 0) return `只看${clause.join("、")}的内容`;
  const clauses = clause.map((one) => `，${one}`).join("");
  const wholes = whole.join("、");
  if (quality.length + kind.length === 0) return `只看${wholes}${shared ? "共有的内容" : ""}${clauses}`;
  const qualities = quality.length > 0 ? `${quality.join("、")}的` : "";
  const among = shared ? `共有${qualities ? "、" : "的"}` : `中${qualities ? "" : "的"}`;
  return `只看${wholes && `${wholes}${among}`}${qualities}${kind.join("、") || "内容"}${clauses}`;
}

function onlyEn({ whole, quality, kind, clause, shared }: Said): string {
  const wholes = whole.join(", ");
  if (quality.length + kind.length + clause.length === 0)
    return shared ? `Only what ${wholes} share` : `Only ${wholes}`;
  const among = shared ? ` that ${wholes} share` : wholes && ` of ${wholes}`;
  const clauses = clause.map((one, at) => ` ${shared || at > 0 ? "and " : ""}that ${one}`).join("");
  return `Only ${[...quality, kind.join(", ") || "items"].join(" ")}${among}${clauses}`;
}
