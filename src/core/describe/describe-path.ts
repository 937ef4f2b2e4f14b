import type { Id } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import type { Path } from "../graph/shortest-paths.ts";
import { describeClaim, type SaidClaim } from "./describe-claim.ts";
import { listInWords } from "./list-in-words.ts";
import { nounOf } from "./noun.ts";
import { beginSentence, endSentence } from "./piece.ts";

/** A way from one node to another in sentences. */
export interface SaidPath {
  /** How far apart its ends are, and by way of what. */
  readonly summary: string;
  /** The hops from first to last, each with what ties its two nodes, told in the direction of the tie. */
  readonly hops: readonly SaidHop[];
}

/** One step of a way. */
export interface SaidHop {
  readonly from: Id;
  readonly to: Id;
  readonly claims: readonly SaidClaim[];
}

/** A way between two nodes, told hop by hop with the evidence of every tie. */
export function describePath(graph: AtlasGraph, path: Path, language: Language): SaidPath {
  const hops = path.hops.map((ties, at) => ({
    from: path.nodes[at] ?? "",
    to: path.nodes[at + 1] ?? "",
    claims: ties.map((id) => describeClaim(graph, id, language)),
  }));
  return { summary: summaryOf(graph, path, language), hops };
}

function summaryOf(graph: AtlasGraph, { nodes }: Path, language: Language): string {
  const nouns = nodes.map((id) => nounOf(graph, id, language).typed);
  const [first = "", last = ""] = [nouns.at(0), nouns.at(-1)];
  const between = nouns.slice(1, -1);
  return endSentence(beginSentence(told(first, last, between, language), language), language);
}

function told(first: string, last: string, between: readonly string[], language: Language): string {
  const steps = between.length + 1;
  const via = between.join(language === "zh" ? "、" : ", then ");
  if (language === "zh")
    return between.length > 0 ? `${first}经${via}到${last}，共${steps}步` : `${first}与${last}直接相连`;
  const ends = listInWords([first, last], "en");
  return between.length > 0
    ? `${ends} are ${steps} steps apart, by way of ${via}`
    : `${ends} are directly tied`;
}
