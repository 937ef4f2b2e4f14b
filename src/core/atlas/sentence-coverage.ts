import { edgeId } from "./edge-id.ts";
import type { Claim, GraphFile, TextIndex } from "./schema.ts";

/** The section whose sentences make up the source record: the headline and the editor's words, which claim nothing. */
const recordSection = "record";

/** What rests on one sentence of the text. */
export interface SentenceCoverage {
  readonly sentence: string;
  /** Ids of nodes and edges; that of a `partOf` tie where only belonging rests on it. */
  readonly claims: readonly string[];
  /** Whether it belongs to the source record, so that nothing need rest on it. */
  readonly record: boolean;
}

/** For every sentence of the index, in order, what rests on it. */
export function sentenceCoverage(
  file: Pick<GraphFile, "nodes" | "edges">,
  index: TextIndex,
): SentenceCoverage[] {
  const claims = new Map<string, Set<string>>(index.sentences.map(({ id }) => [id, new Set()]));
  const add = (id: string, claim: Claim) => {
    for (const piece of claim.evidence) if ("sentence" in piece) claims.get(piece.sentence)?.add(id);
  };
  for (const node of file.nodes) {
    add(node.id, node);
    if (node.partOfClaim && node.partOf !== undefined) {
      add(edgeId({ source: node.id, relation: "partOf", target: node.partOf }), node.partOfClaim);
    }
  }
  for (const edge of file.edges) add(edgeId(edge), edge);
  const record = recordSentences(index);
  return index.sentences.map(({ id }) => ({
    sentence: id,
    claims: [...(claims.get(id) ?? [])],
    record: record.has(id),
  }));
}

function recordSentences(index: TextIndex): Set<string> {
  const section = index.sections.find(({ id }) => id === recordSection);
  const ids = index.sentences.map(({ id }) => id);
  return new Set(section ? ids.slice(ids.indexOf(section.first), ids.indexOf(section.last) + 1) : []);
}
