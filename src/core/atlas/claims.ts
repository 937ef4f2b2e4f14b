import type { JsonPath } from "./json/json-path.ts";
import type { GraphParts } from "./parts.ts";
import type { Claim, Evidence } from "./schema.ts";

/** A claim of the graph, the node or edge that makes it, and where. */
export interface PlacedClaim {
  readonly id: string;
  readonly claim: Claim;
  readonly path: JsonPath;
}

/** A piece of evidence, the claim it is for, and where. */
export interface PlacedEvidence {
  readonly id: string;
  readonly evidence: Evidence;
  readonly path: JsonPath;
}

/** Every claim: of the nodes, of their belonging, of the edges. */
export function placedClaims({ nodes, edges }: Pick<GraphParts, "nodes" | "edges">): PlacedClaim[] {
  return [
    ...nodes.flatMap(({ id, value, path }) => [
      { id, claim: value, path },
      ...(value.partOfClaim ? [{ id, claim: value.partOfClaim, path: [...path, "partOfClaim"] }] : []),
    ]),
    ...edges.map(({ id, value, path }) => ({ id, claim: value, path })),
  ];
}

/** Every piece of evidence of every claim. */
export function placedEvidence(parts: Pick<GraphParts, "nodes" | "edges">): PlacedEvidence[] {
  return placedClaims(parts).flatMap(({ id, claim, path }) =>
    claim.evidence.map((evidence, at) => ({ id, evidence, path: [...path, "evidence", at] })),
  );
}
