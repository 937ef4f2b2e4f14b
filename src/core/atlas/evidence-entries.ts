import { sentenceNumber } from "./claim-sentences.ts";
import { edgeId, partEdgeId } from "./edge-id.ts";
import type { Claim, Evidence, GraphFile } from "./schema.ts";
import type { Basis } from "./vocabulary.ts";

/** One piece of evidence and the claim it is for. */
export interface EvidenceEntry {
  /** The node or tie that claims it. */
  readonly owner: string;
  readonly basis: Basis;
  readonly evidence: Evidence;
}

/** Every piece of evidence of every claim, in the order of the text, what is not in the text last. */
export function evidenceEntries(file: Pick<GraphFile, "nodes" | "edges">): EvidenceEntry[] {
  return fileClaims(file)
    .flatMap(({ id, claim: { basis, evidence } }) =>
      evidence.map((one) => ({ owner: id, basis, evidence: one })),
    )
    .sort((a, b) => placeOf(a.evidence) - placeOf(b.evidence));
}

function placeOf(evidence: Evidence): number {
  return "sentence" in evidence ? sentenceNumber(evidence.sentence) : Number.MAX_SAFE_INTEGER;
}

/** A claim and the node or tie that makes it. */
interface FileClaim {
  /** Of the node or tie; that of a `partOf` tie where belonging rests on something else than the part does. */
  readonly id: string;
  readonly claim: Claim;
}

/** Every claim of an atlas: of the nodes, each before that of its belonging if it has one of its own, then of the ties. */
export function fileClaims({ nodes, edges }: Pick<GraphFile, "nodes" | "edges">): FileClaim[] {
  const ofNodes = nodes.flatMap((node): FileClaim[] => {
    const own = { id: node.id, claim: node };
    if (!node.partOfClaim || node.partOf === undefined) return [own];
    const belonging = partEdgeId(node.id, node.partOf);
    return [own, { id: belonging, claim: node.partOfClaim }];
  });
  return [...ofNodes, ...edges.map((edge) => ({ id: edgeId(edge), claim: edge }))];
}
