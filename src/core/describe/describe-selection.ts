import type { Id } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { tiesAmong } from "../graph/neighbourhood.ts";
import { describeClaim, type SaidClaim } from "./describe-claim.ts";
import { describeNode } from "./describe-node.ts";
import { countInWords, listInWords } from "./list-in-words.ts";
import { nounOf } from "./noun.ts";
import { beginSentence, endSentence } from "./piece.ts";

/** What is chosen, in sentences. */
export interface SaidSelection {
  /** What is chosen, one thing in full, several counted by type and named while they are few. */
  readonly summary: string;
  /** Of several: the ties that are chosen or join what is chosen, in the file's order. */
  readonly ties: readonly SaidClaim[];
}

/** How many chosen nodes are named at most. */
export const mostNames = 8;

/** Chosen nodes and ties in sentences; ids that are none of this graph's say nothing. */
export function describeSelection(
  graph: AtlasGraph,
  ids: readonly string[],
  language: Language,
): SaidSelection {
  const nodes = [...new Set(ids)].filter((id) => graph.hasNode(id));
  const chosen = new Set(ids.filter((id) => graph.hasEdge(id)));
  const [only] = [...nodes, ...chosen];
  if (only === undefined)
    return { summary: language === "zh" ? "未选择任何内容。" : "Nothing is chosen.", ties: [] };
  if (nodes.length + chosen.size === 1) return { summary: describeOne(graph, only, language), ties: [] };
  const ties = tiesAmong(graph, [...nodes, ...chosen]);
  return {
    summary: summaryOf(graph, nodes, chosen.size, language),
    ties: ties.map((id) => describeClaim(graph, id, language)),
  };
}

function describeOne(graph: AtlasGraph, id: string, language: Language): string {
  return graph.hasNode(id) ? describeNode(graph, id, language) : describeClaim(graph, id, language).sentence;
}

function summaryOf(graph: AtlasGraph, nodes: readonly Id[], ties: number, language: Language): string {
  const counted = countInWords(graph, nodes, ties, language);
  const byType = graph
    .getAttribute("vocabulary")
    .types.flatMap((type) => nodes.filter((id) => graph.getNodeAttribute(id, "type") === type));
  const names = byType.map((id) => nounOf(graph, id, language).name);
  const named = names.length > 0 && names.length <= mostNames ? listInWords(names, language) : "";
  const said =
    language === "zh"
      ? `已选择${counted}${named && `：${named}`}`
      : `${counted} ${nodes.length + ties === 1 ? "is" : "are"} chosen${named && `: ${named}`}`;
  return endSentence(beginSentence(said, language), language);
}
