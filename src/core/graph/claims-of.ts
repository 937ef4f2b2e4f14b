import type { Claim, Id } from "../atlas/schema.ts";
import type { Relation } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { connectionsOf } from "./connections.ts";

/** A claim and the node or tie that makes it. */
export interface OwnedClaim {
  readonly id: string;
  readonly claim: Claim;
}

/** The claims of a node's ties of one relation in one direction. */
export interface ClaimGroup {
  readonly relation: Relation;
  /** Whether the node is the source. */
  readonly forward: boolean;
  readonly claims: readonly OwnedClaim[];
}

/** Why a node is in the atlas. */
export interface NodeClaims {
  readonly own: OwnedClaim;
  readonly groups: readonly ClaimGroup[];
}

/**
 * Every claim that a node takes part in, each once: its own, and those of its ties by relation and direction in the
 * order of the vocabulary. What it inherits, or does by default, is no claim.
 */
export function claimsOf(graph: AtlasGraph, id: Id): NodeClaims {
  const groups = connectionsOf(graph, id).map(({ relation, forward, ties }) => ({
    relation,
    forward,
    claims: ties.map((tie) => ({ id: tie.id, claim: graph.getEdgeAttribute(tie.id, "edge") })),
  }));
  return { own: { id, claim: graph.getNodeAttribute(id, "node") }, groups };
}
