import { edgeId } from "../edge-id.ts";
import type { Finding } from "../finding.ts";
import { relationRules } from "../relations.ts";
import type { Rule } from "../rule.ts";
import type { AtlasEdge } from "../schema.ts";

const reserved: ReadonlySet<string> = new Set(["constructor", "prototype"]);

/** Ids are unique in the atlas, those of groups among themselves, and there is one edge per triple, in one direction where the relation has none. */
export const uniqueIds: Rule = ({ sources, groups, nodes, edges }) => {
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
    const triple = canonical(value);
    if (triples.has(triple)) findings.push({ code: "edgeDuplicate", path, id, params: { id: triple } });
    triples.add(triple);
  }
  return findings;
};

function canonical(edge: AtlasEdge): string {
  const { source, relation, target } = edge;
  const swap = "symmetric" in relationRules[relation] && target < source;
  return edgeId(swap ? { source: target, relation, target: source } : edge);
}
