import type { Id } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { countTies, joiningWords, typeWords } from "./words.ts";

/** Several things in a sentence: `A、B和C`, `A, B and C`. */
export function listInWords(
  items: readonly string[],
  language: Language,
  joining: keyof typeof joiningWords = "and",
): string {
  const joints = listJoints(items.length, language, undefined, joining);
  return items.map((item, at) => `${item}${joints[at] ?? ""}`).join("");
}

/** What stands after each of several things in a sentence but the last; the last two may be joined otherwise. */
export function listJoints(
  count: number,
  language: Language,
  last?: string,
  joining: keyof typeof joiningWords = "and",
): string[] {
  const word = joiningWords[joining][language];
  const [separator, join] = language === "zh" ? ["、", last ?? word] : [", ", last ?? ` ${word} `];
  return Array.from({ length: Math.max(0, count - 1) }, (_, at) => (at === count - 2 ? join : separator));
}

/** How many nodes of each type there are, and how many ties: `4 projects, 17 strands and 30 ties`; empty for none. */
export function countInWords(
  graph: AtlasGraph,
  nodes: readonly Id[],
  ties: number,
  language: Language,
): string {
  const counts = graph.getAttribute("vocabulary").types.flatMap((type) => {
    const { length } = nodes.filter((id) => graph.getNodeAttribute(id, "type") === type);
    if (length === 0) return [];
    const { one, several } = typeWords(type);
    if (language === "zh") return [`${length}${type.classifier}${several.zh}`];
    return [`${length} ${length === 1 ? one.en : several.en}`];
  });
  if (ties > 0) counts.push(countTies(ties, language));
  return listInWords(counts, language);
}
