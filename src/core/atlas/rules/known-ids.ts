import { placedClaims } from "../claims.ts";
import type { Finding } from "../finding.ts";
import type { JsonPath } from "../json/json-path.ts";
import { mostSuggestions, nearest } from "../nearest.ts";
import type { Rule, RuleInput } from "../rule.ts";

/** Every id that is named exists: of nodes, sources, premises and sentences. */
export const knownIds: Rule = (input) => {
  const findings = [...unknownNodes(input)];
  for (const { id, claim, path } of placedClaims(input)) {
    claim.evidence.forEach((evidence, at) => {
      const finding = unknownEvidence(input, evidence, [...path, "evidence", at]);
      if (finding) findings.push({ ...finding, id });
    });
    claim.premises?.forEach((premise, at) => {
      const place = { path: [...path, "premises", at], id, params: { premise: premise.slice(0, 200) } };
      if (premise === id) findings.push({ code: "premiseItself", ...place });
      else if (!input.nodeIds.has(premise) && !input.edgeIds.has(premise)) {
        findings.push({ code: "premiseUnknown", ...place });
      }
    });
  }
  return findings;
};

function unknownNodes({ nodes, edges, nodeIds }: RuleInput): Finding[] {
  const named: { name: string; id: string; path: JsonPath }[] = [
    ...nodes.flatMap(({ id, value, path }) =>
      value.partOf === undefined ? [] : [{ name: value.partOf, id, path: [...path, "partOf"] }],
    ),
    ...edges.flatMap(({ id, value, path }) =>
      (["source", "target"] as const).map((end) => ({ name: value[end], id, path: [...path, end] })),
    ),
  ];
  const unknown = named.filter(({ name }) => !nodeIds.has(name));
  return unknown.map(({ name, id, path }, at) => {
    const suggestion = at < mostSuggestions ? nearest(name, nodeIds) : undefined;
    if (suggestion === undefined) return { code: "nodeUnknown", path, id, params: { name } };
    return { code: "nodeMisspelt", path, id, params: { name, suggestion } };
  });
}

function unknownEvidence(
  { sourceIds, sentenceById, index }: RuleInput,
  evidence: { readonly source: string } | { readonly sentence: string },
  path: JsonPath,
): Finding | undefined {
  if ("source" in evidence) {
    if (sourceIds.has(evidence.source)) return undefined;
    const known = [...sourceIds].slice(0, 20).join(", ");
    return { code: "sourceUnknown", path: [...path, "source"], params: { name: evidence.source, known } };
  }
  if (!index || sentenceById.has(evidence.sentence)) return undefined;
  const first = index.sentences.at(0)?.id ?? "";
  const last = index.sentences.at(-1)?.id ?? "";
  return {
    code: "sentenceUnknown",
    path: [...path, "sentence"],
    params: { name: evidence.sentence, first, last },
  };
}
