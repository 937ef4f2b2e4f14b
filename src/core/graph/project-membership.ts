import type { AtlasNode, GraphFile, Id } from "../atlas/schema.ts";
import { type NodeType, nearTypes, treeTypes } from "../atlas/vocabulary.ts";

const sharedTypes: ReadonlySet<NodeType> = new Set(["institution", ...nearTypes]);
const lendingTypes: ReadonlySet<NodeType> = new Set(["mechanism", "reference"]);

/**
 * The projects each node belongs to, in the file's order of projects: a node of the tree to its own, a shared one to
 * those of the measures, strands and projects it is tied to, organs to none.
 */
export function projectMembership(file: GraphFile): Map<Id, readonly Id[]> {
  const nodes = new Map(file.nodes.map((node) => [node.id, node]));
  const found = new Map<Id, Set<Id>>(file.nodes.map((node) => [node.id, new Set<Id>()]));
  addTree(file, nodes, found);
  addTies(file, nodes, found);
  addFiguresOfShared(file, nodes, found);
  addWholes(file, nodes, found);
  const projects = file.nodes.filter((node) => node.type === "project").map((node) => node.id);
  return new Map([...found].map(([id, own]) => [id, projects.filter((project) => own.has(project))]));
}

type Nodes = ReadonlyMap<Id, AtlasNode>;
type Found = ReadonlyMap<Id, Set<Id>>;

function addTree(file: GraphFile, nodes: Nodes, found: Found): void {
  const parents = partOfMap(file);
  for (const node of file.nodes) {
    if (!treeTypes.has(node.type)) continue;
    for (const id of [node.id, ...ancestors(parents, node.id)]) {
      if (nodes.get(id)?.type === "project") found.get(node.id)?.add(id);
    }
  }
}

function addTies(file: GraphFile, nodes: Nodes, found: Found): void {
  const lend = (from: Id, to: Id) => {
    if (treeTypes.has(typeOf(nodes, from)) && sharedTypes.has(typeOf(nodes, to))) addAll(found, from, to);
  };
  for (const { source, target } of file.edges) {
    lend(source, target);
    lend(target, source);
  }
}

/** A figure that says how much of a mechanism or reference belongs where that one does. */
function addFiguresOfShared(file: GraphFile, nodes: Nodes, found: Found): void {
  for (const { source, relation, target } of file.edges) {
    if (relation === "quantifies" && lendingTypes.has(typeOf(nodes, target))) addAll(found, target, source);
  }
}

/** A part of a mechanism or reference that nothing else is tied to belongs where its whole does. */
function addWholes(file: GraphFile, nodes: Nodes, found: Found): void {
  const parents = partOfMap(file);
  for (const node of file.nodes) {
    if (!lendingTypes.has(node.type) || found.get(node.id)?.size !== 0) continue;
    const whole = ancestors(parents, node.id).find((id) => (found.get(id)?.size ?? 0) > 0);
    if (whole !== undefined && nodes.has(whole)) addAll(found, whole, node.id);
  }
}

function typeOf(nodes: Nodes, id: Id): NodeType {
  return nodes.get(id)?.type ?? "organ";
}

function addAll(found: Found, from: Id, to: Id): void {
  for (const project of found.get(from) ?? []) found.get(to)?.add(project);
}

/** The parent of every node that is part of something. */
export function partOfMap(file: Pick<GraphFile, "nodes">): Map<Id, Id> {
  const parents = new Map<Id, Id>();
  for (const node of file.nodes) if (node.partOf !== undefined) parents.set(node.id, node.partOf);
  return parents;
}

/** A node's ancestors along `partOf`, the nearest first; ends where a cycle would begin. */
export function ancestors(parents: ReadonlyMap<Id, Id>, id: Id): Id[] {
  const found = new Set<Id>();
  for (let at = parents.get(id); at !== undefined && at !== id && !found.has(at); at = parents.get(at)) {
    found.add(at);
  }
  return [...found];
}
