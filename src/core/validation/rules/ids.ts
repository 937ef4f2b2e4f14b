import { edgeId, partOf } from "../../atlas/edge-id.ts";
import { mostSuggestions, nearest } from "../../atlas/nearest.ts";
import type { AtlasEdge } from "../../atlas/schema.ts";
import type { Finding } from "../finding.ts";
import type { JsonPath } from "../json/json-path.ts";
import type { Rule, RuleInput } from "../rule.ts";

const reserved: ReadonlySet<string> = new Set(["constructor", "prototype"]);

/** Ids are unique in the atlas, those of groups among themselves, and there is one edge per triple, in one direction where the relation has none. */
export const uniqueIds: Rule = ({ sources, groups, nodes, edges, vocabulary }) => {
  const findings: Finding[] = [];
  const headed = new Set<string>();
  for (const { id, path } of groups) {
    if (headed.has(id)) findings.push({ code: "idDuplicate", path: [...path, "id"], id, params: { id } });
    headed.add(id);
  }
  const seen = new Set<string>();
  for (const { id, path } of [...sources, ...nodes]) {
    if (seen.has(id)) findings.push({ code: "idDuplicate", path: [...path, "id"], id, params: { id } });
    if (reserved.has(id)) findings.push({ code: "idReserved", path: [...path, "id"], id, params: { id } });
    seen.add(id);
  }
  const triples = new Set<string>();
  for (const { id, value, path } of edges) {
    const triple = canonical(value, vocabulary.relation(value.relation).symmetric === true);
    if (triples.has(triple)) findings.push({ code: "edgeDuplicate", path, id, params: { id: triple } });
    triples.add(triple);
  }
  return findings;
};

function canonical(edge: AtlasEdge, symmetric: boolean): string {
  const { source, relation, target } = edge;
  const swap = symmetric && target < source;
  return edgeId(swap ? { source: target, relation, target: source } : edge);
}

/** Every id that is named exists: of nodes, sources, premises and sentences. */
export const knownIds: Rule = (input) => {
  const findings = [...unknownNodes(input)];
  for (const { id, claim, path } of input.claims) {
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
      value.partOf === undefined ? [] : [{ name: value.partOf, id, path: [...path, partOf] }],
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

/** Every pin is that of a node. */
export const pinsKnown: Rule = ({ pins = {}, nodeIds }) =>
  Object.keys(pins)
    .filter((id) => !nodeIds.has(id))
    .map((name, at): Finding => {
      const place = { file: "pins", path: [name], atKey: true, id: name } as const;
      const suggestion = at < mostSuggestions ? nearest(name, nodeIds) : undefined;
      return suggestion === undefined
        ? { ...place, code: "nodeUnknown", params: { name } }
        : { ...place, code: "nodeMisspelt", params: { name, suggestion } };
    });

const mostNamed = 20;

/** Institutions, and nothing else, stand in groups that the atlas lists; a part may stand in another than its whole. */
export const groupsKnown: Rule = ({ nodes, groupIds, vocabulary }) => {
  const findings: Finding[] = [];
  for (const { id, value, path } of nodes) {
    const { type, group: name } = value;
    if (name === undefined) continue;
    const place = { path: [...path, "group"], id };
    if (vocabulary.type(type).role !== "actor")
      findings.push({ code: "groupMisplaced", ...place, params: { type } });
    else if (!groupIds.has(name)) {
      const suggestion = findings.length < mostSuggestions ? nearest(name, groupIds) : undefined;
      const known = [...groupIds].slice(0, mostNamed).join(", ") || "–";
      findings.push(
        suggestion === undefined
          ? { code: "groupUnknown", ...place, params: { name, known } }
          : { code: "groupMisspelt", ...place, params: { name, suggestion } },
      );
    }
  }
  return findings;
};
