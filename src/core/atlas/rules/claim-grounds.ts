import { type PlacedClaim, placedClaims } from "../claims.ts";
import type { Finding } from "../finding.ts";
import type { Rule, RuleInput } from "../rule.ts";

const inferredOnly = ["confidence", "rationale", "premises"] as const;

/** Every claim has what its basis asks for, and nothing that belongs to another basis. */
export const claimGrounds: Rule = (input) =>
  placedClaims(input).flatMap((placed) => groundsOf(placed, input));

function groundsOf({ id, claim, path }: PlacedClaim, { sourceById }: RuleInput): Finding[] {
  const findings: Finding[] = [];
  const tell = (code: Finding["code"], key: string, params: NonNullable<Finding["params"]> = {}) =>
    findings.push({ code, path: [...path, key], id, params });
  const named = claim.evidence.flatMap((piece) => ("source" in piece ? [piece.source] : []));
  if (claim.basis === "inferred") {
    if (!claim.rationale) tell("inferredWithoutRationale", "basis");
    if (!claim.confidence) tell("inferredWithoutConfidence", "basis");
    if (!claim.premises?.length && claim.evidence.length < 2) tell("inferredWithoutGround", "evidence");
    return findings;
  }
  for (const key of inferredOnly)
    if (claim[key] !== undefined) tell("inferredOnly", key, { key, basis: claim.basis });
  if (claim.basis === "stated" && named.length === claim.evidence.length)
    tell("statedWithoutSentence", "evidence");
  if (claim.basis === "background") {
    const primary = named.find((name) => sourceById.get(name)?.value.kind === "primary");
    if (named.length === 0) tell("backgroundWithoutSource", "evidence");
    else if (primary !== undefined && named.every((name) => sourceById.get(name)?.value.kind === "primary")) {
      tell("backgroundSourceKind", "evidence", { name: primary });
    }
  }
  return findings;
}
