import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph, NodeAttributes } from "../graph/build-graph.ts";
import { claimOf } from "../graph/claims.ts";
import { edgePhrase } from "./describe-edge.ts";
import { describeEvidence } from "./describe-evidence.ts";
import { withRemark } from "./piece.ts";
import { typeWords } from "./words.ts";

/** A claim told with what it rests on, and the node or tie that makes it. */
export interface SaidClaim {
  readonly id: string;
  readonly sentence: string;
}

/** The claim of a tie, or of a node in the words of its note, with its evidence and basis. */
export function describeClaim(graph: AtlasGraph, id: string, language: Language): SaidClaim {
  const remark = describeEvidence(graph, claimOf(graph, id), language);
  return { id, sentence: withRemark(claimPhrase(graph, id, language), remark, language) };
}

/** What a node or tie claims, without its last full stop. */
export function claimPhrase(graph: AtlasGraph, id: string, language: Language): string {
  if (graph.hasEdge(id)) return edgePhrase(graph, id, language);
  const attributes = graph.getNodeAttributes(id);
  const { node } = attributes;
  const note = node.note[language].trim().replace(/[.。]$/u, "");
  const head = `${node.label[language]}${typeRemark(attributes, language)}`;
  return language === "zh" ? `${head}：${note}` : `${head}: ${note}`;
}

/** What a node is, in brackets to follow its label; nothing where the label ends with that word. */
export function typeRemark({ node: { label }, type }: NodeAttributes, language: Language): string {
  const word = typeWords(type).one[language];
  if (label[language].toLowerCase().endsWith(word)) return "";
  return language === "zh" ? `（${word}）` : ` (${word})`;
}
