import type { Id } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { type ClaimGroup, claimsOf } from "../graph/claims-of.ts";
import { type SaidClaim, sayClaim } from "./say-claim.ts";

/** Why a node is in the atlas, in sentences. */
export interface SaidClaims {
  readonly own: SaidClaim;
  readonly groups: readonly (Pick<ClaimGroup, "relation" | "forward"> & {
    readonly claims: readonly SaidClaim[];
  })[];
}

/** Every claim that a node takes part in, told with its evidence, grouped as `claimsOf` does. */
export function sayClaims(graph: AtlasGraph, id: Id, language: Language): SaidClaims {
  const { own, groups } = claimsOf(graph, id);
  return {
    own: sayClaim(graph, own.id, language),
    groups: groups.map(({ relation, forward, claims }) => ({
      relation,
      forward,
      claims: claims.map((claim) => sayClaim(graph, claim.id, language)),
    })),
  };
}
