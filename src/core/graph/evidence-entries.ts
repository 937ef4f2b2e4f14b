import type { Claim, Evidence } from "../atlas/schema.ts";
import type { Basis } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { sentenceNumber } from "./claim-sentences.ts";

/** One piece of evidence and the claim it is for. */
export interface EvidenceEntry {
  /** The node or tie that claims it. */
  readonly owner: string;
  readonly basis: Basis;
  readonly evidence: Evidence;
}

/**
 * Every piece of evidence of every node and tie, in the order of the text, what is not in the text last. Belonging
 * counts only where it rests on something else than the node does.
 */
export function evidenceEntries(graph: AtlasGraph): EvidenceEntry[] {
  const ofNodes = graph.mapNodes((owner, { node }) => entriesOf(owner, node));
  const ofTies = graph.mapEdges((owner, { edge, derived }, source) => {
    const own = !derived || graph.getNodeAttribute(source, "node").partOfClaim !== undefined;
    return own ? entriesOf(owner, edge) : [];
  });
  return [...ofNodes, ...ofTies].flat().sort((a, b) => placeOf(a.evidence) - placeOf(b.evidence));
}

function entriesOf(owner: string, { basis, evidence }: Claim): EvidenceEntry[] {
  return evidence.map((one) => ({ owner, basis, evidence: one }));
}

function placeOf(evidence: Evidence): number {
  return "sentence" in evidence ? sentenceNumber(evidence.sentence) : Number.MAX_SAFE_INTEGER;
}
