import { bases, type Language, nodeTypes } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { rootProjects } from "../graph/tree.ts";
import { asksForShared, type Filter, isFiltering } from "../view/filter.ts";
import { listInWords } from "./list-in-words.ts";
import { nounOf } from "./noun-of.ts";
import { basisWords, typeWords } from "./words.ts";

const everything = { zh: "全部内容", en: "Everything" } as const;
const rest = {
  zh: { fade: "；其余淡化", hide: "；其余隐藏" },
  en: { fade: "; the rest is faded", hide: "; the rest is hidden" },
} as const;

/** What is pressed in each group, in words; nothing where nothing is. */
interface Pressed {
  readonly projects: string;
  readonly types: string;
  readonly bases: string;
  readonly institutions: string;
  /** Whether only what the projects share is seen. */
  readonly shared: boolean;
}

/** A filter in words, as a phrase without a full stop; what is pressed in the order of atlas and vocabulary. */
export function sayFilter(graph: AtlasGraph, filter: Filter, language: Language): string {
  if (!isFiltering(filter)) return everything[language];
  const nameOf = (id: string) => nounOf(graph, id, language).name;
  const institutions = graph.filterNodes((id) => filter.institutions.includes(id));
  const pressed: Pressed = {
    projects: listInWords(
      rootProjects(graph)
        .filter((id) => filter.projects.includes(id))
        .map(nameOf),
      language,
    ),
    types: listInWords(
      nodeTypes
        .filter((type) => filter.types.includes(type))
        .map((type) => typeWords[type].several[language]),
      language,
    ),
    bases: listInWords(
      bases.filter((basis) => filter.bases.includes(basis)).map((basis) => basisWords[basis][language]),
      language,
      "or",
    ),
    institutions: listInWords(institutions.map(nameOf), language, "or"),
    shared: asksForShared(filter),
  };
  return `${language === "zh" ? onlyZh(pressed) : onlyEn(pressed)}${rest[language][filter.mode]}`;
}

function onlyZh({ projects, types, bases, institutions, shared }: Pressed): string {
  if (!projects && !types && !bases) return `只看涉及${institutions}的内容`;
  const involving = institutions && `，涉及${institutions}`;
  if (!types && !bases) return `只看${projects}${shared ? "共有的内容" : ""}${involving}`;
  const among = shared ? `共有${bases ? "、" : "的"}` : `中${bases ? "" : "的"}`;
  return `只看${projects && `${projects}${among}`}${bases && `${bases}的`}${types || "内容"}${involving}`;
}

function onlyEn({ projects, types, bases, institutions, shared }: Pressed): string {
  const involving = institutions && ` that involve ${institutions}`;
  if (!types && !bases && !involving) return shared ? `Only what ${projects} share` : `Only ${projects}`;
  const among = shared ? ` that ${projects} share` : projects && ` of ${projects}`;
  const also = shared && involving ? involving.replace(/^ /, " and ") : involving;
  return `Only ${bases && `${bases} `}${types || "items"}${among}${also}`;
}
