import { sentenceNumber } from "./claim-sentences.ts";
import { fileClaims } from "./file-claims.ts";
import type { Evidence, GraphFile } from "./schema.ts";
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
