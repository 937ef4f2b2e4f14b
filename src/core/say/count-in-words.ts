import type { Id } from "../atlas/schema.ts";
import { type Language, nodeTypes } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { listInWords } from "./list-in-words.ts";
import { countTies, typeWords } from "./words.ts";

/** How many nodes of each type there are, and how many ties: `4 projects, 17 strands and 30 ties`; empty for none. */
export function countInWords(
  graph: AtlasGraph,
  nodes: readonly Id[],
  ties: number,
  language: Language,
): string {
  const counts = nodeTypes.flatMap((type) => {
    const { length } = nodes.filter((id) => graph.getNodeAttribute(id, "node").type === type);
    if (length === 0) return [];
    const { one, several, classifier } = typeWords[type];
    if (language === "zh") return [`${length}${classifier}${several.zh}`];
    return [`${length} ${length === 1 ? one.en : several.en}`];
  });
  if (ties > 0) counts.push(countTies(ties, language));
  return listInWords(counts, language);
}
