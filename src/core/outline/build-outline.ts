import type { Id } from "../atlas/schema.ts";
import type { NodeType } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { nearRoles, treeRoles } from "../vocabulary/roles.ts";
import type { Outline, OutlineItem, OutlineTie } from "./outline.ts";

/**
 * What hangs on each node: the mechanisms, figures and references that projects, strands and measures are tied to, and
 * the figures that measure anything else; by relation in the order of the vocabulary, then as in the file.
 */
function hangingTies(graph: AtlasGraph): Map<Id, OutlineTie[]> {
  const found = new Map<Id, OutlineTie[]>();
  const hang = (parent: Id, tie: Omit<OutlineTie, "kind" | "parent" | "children">) => {
    const siblings = found.get(parent) ?? [];
    siblings.push({ kind: "tie", parent, children: [], ...tie });
    found.set(parent, siblings);
  };
  graph.forEachEdge((key, { relation }, source, target, from, to) => {
    if (relation.kind === "part") return;
    const [one, other] = [from.type.role, to.type.role];
    if (treeRoles.has(one) && nearRoles.has(other)) {
      hang(source, { key, id: target, relation: relation.id, forward: true });
    } else if (relation.kind === "measure" || (nearRoles.has(one) && treeRoles.has(other))) {
      hang(target, { key, id: source, relation: relation.id, forward: false });
    }
  });
  const vocabulary = graph.getAttribute("vocabulary");
  const rank = ({ relation }: OutlineTie) => vocabulary.rank(vocabulary.relation(relation));
  for (const ties of found.values()) ties.sort((a, b) => rank(a) - rank(b));
  return found;
}

/**
 * The outline of an atlas: a group per type, in the order of the vocabulary, with the nodes that are part of nothing;
 * under each node its parts, measures before strands, then what hangs on it. Takes time in proportion to the graph.
 */
export function buildOutline(graph: AtlasGraph): Outline {
  const items = new Map<string, OutlineItem>();
  const roots: string[] = [];
  const heads = new Map<NodeType, Id[]>();
  const parts = new Map<Id, Id[]>();
  const counts = new Map<NodeType, number>();
  for (const id of inOrder(graph)) {
    const { type, partOf } = graph.getNodeAttribute(id, "node");
    counts.set(type, (counts.get(type) ?? 0) + 1);
    if (partOf === undefined) add(heads, type, id);
    else add(parts, partOf, id);
  }
  const ties = hangingTies(graph);
  // A list of what is still to do, not recursion: a chain of parts may be as long as the atlas.
  const toPlace: { readonly id: Id; readonly parent: string }[] = [];
  for (const { id: type } of graph.getAttribute("vocabulary").types) {
    const children = heads.get(type) ?? [];
    if (children.length === 0) continue;
    const key = `*${type}`;
    roots.push(key);
    items.set(key, { kind: "group", key, type, count: counts.get(type) ?? 0, children });
    for (const id of children) toPlace.push({ id, parent: key });
  }
  for (const { id, parent } of toPlace) {
    const own = parts.get(id) ?? [];
    const hanging = ties.get(id) ?? [];
    const children = [...own, ...hanging.map(({ key }) => key)];
    items.set(id, { kind: "node", key: id, parent, id, children });
    for (const part of own) toPlace.push({ id: part, parent: id });
    for (const tie of hanging) items.set(tie.key, tie);
  }
  return { roots, items };
}

/** All nodes, measures before strands, then by `order`, then as in the file; those without an order come last. */
function inOrder(graph: AtlasGraph): Id[] {
  return graph
    .mapNodes((id, { node, type }) => ({
      id,
      late: type.role === "branch" ? 1 : 0,
      order: node.order ?? Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => a.late - b.late || (a.order === b.order ? 0 : a.order - b.order))
    .map(({ id }) => id);
}

function add<K>(lists: Map<K, Id[]>, key: K, id: Id): void {
  const list = lists.get(key);
  if (list) list.push(id);
  else lists.set(key, [id]);
}
