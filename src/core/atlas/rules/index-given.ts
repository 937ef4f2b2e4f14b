import { placedEvidence } from "../claims.ts";
import type { Rule } from "../rule.ts";

/** Warns where evidence names sentences that no index tells anything about. */
export const indexGiven: Rule = (input) => {
  if (input.indexGiven) return [];
  const cited = placedEvidence(input).filter(({ evidence }) => "sentence" in evidence).length;
  return cited === 0 ? [] : [{ code: "indexAbsent", path: [], params: { count: cited } }];
};
