import type { Id } from "../atlas/schema.ts";
import { nearTypes, relations, treeTypes } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import type { OutlineTie } from "./outline.ts";

const rank = new Map(relations.map((relation, at) => [relation, at]));

/**
 * What hangs on each node: the mechanisms, figures and references that projects, strands and measures are tied to, and
 * the figures that measure anything else; by relation in the order of the vocabulary, then as in the file.
 */
export function hangingTies(graph: AtlasGraph): Map<Id, OutlineTie[]> {
  const found = new Map<Id, OutlineTie[]>();
  const hang = (parent: Id, tie: Omit<OutlineTie, "kind" | "parent" | "children">) => {
    const siblings = found.get(parent) ?? [];
    siblings.push({ kind: "tie", parent, children: [], ...tie });
    found.set(parent, siblings);
  };
  graph.forEachEdge((key, { edge: { relation } }, source, target, from, to) => {
    if (relation === "partOf") return;
    const [one, other] = [from.node.type, to.node.type];
    if (treeTypes.has(one) && nearTypes.has(other)) {
      hang(source, { key, id: target, relation, forward: true });
    } else if (relation === "quantifies" || (nearTypes.has(one) && treeTypes.has(other))) {
      hang(target, { key, id: source, relation, forward: false });
    }
  });
  for (const ties of found.values()) {
    ties.sort((a, b) => (rank.get(a.relation) ?? 0) - (rank.get(b.relation) ?? 0));
  }
  return found;
}
