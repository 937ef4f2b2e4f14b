import type { GraphFile, Id } from "../atlas/schema.ts";
import { type NodeRole, nearRoles, treeRoles } from "../vocabulary/roles.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

const sharedRoles: ReadonlySet<NodeRole> = new Set(["actor", ...nearRoles]);
const lendingRoles: ReadonlySet<NodeRole> = new Set(["means", "source"]);

/**
 * The projects each node belongs to, in the file's order of projects: a node of the tree to its own, a shared one to
 * those of the measures, strands and projects it is tied to, organs to none.
 */
export function projectMembership(file: GraphFile, vocabulary: Vocabulary): Map<Id, readonly Id[]> {
  const roles: Roles = new Map(file.nodes.map(({ id, type }) => [id, vocabulary.type(type).role]));
  const found = new Map<Id, Set<Id>>(file.nodes.map((node) => [node.id, new Set<Id>()]));
  addTree(file, roles, found);
  addTies(file, roles, found);
  addNumbersOfShared(file, vocabulary, roles, found);
  addWholes(file, roles, found);
  const projects = file.nodes.map(({ id }) => id).filter((id) => roles.get(id) === "root");
  return new Map([...found].map(([id, own]) => [id, projects.filter((project) => own.has(project))]));
}

type Roles = ReadonlyMap<Id, NodeRole>;
type Found = ReadonlyMap<Id, Set<Id>>;

function addTree(file: GraphFile, roles: Roles, found: Found): void {
  const parents = partOfMap(file);
  for (const node of file.nodes) {
    if (!has(treeRoles, roles.get(node.id))) continue;
    for (const id of [node.id, ...ancestors(parents, node.id)]) {
      if (roles.get(id) === "root") found.get(node.id)?.add(id);
    }
  }
}

function addTies(file: GraphFile, roles: Roles, found: Found): void {
  const lend = (from: Id, to: Id) => {
    if (has(treeRoles, roles.get(from)) && has(sharedRoles, roles.get(to))) addAll(found, from, to);
  };
  for (const { source, target } of file.edges) {
    lend(source, target);
    lend(target, source);
  }
}

/** A figure that says how much of a mechanism or reference belongs where that one does. */
function addNumbersOfShared(file: GraphFile, vocabulary: Vocabulary, roles: Roles, found: Found): void {
  for (const { source, relation, target } of file.edges) {
    if (vocabulary.relation(relation).kind === "measure" && has(lendingRoles, roles.get(target)))
      addAll(found, target, source);
  }
}

/** A part of a mechanism or reference that nothing else is tied to belongs where its whole does. */
function addWholes(file: GraphFile, roles: Roles, found: Found): void {
  const parents = partOfMap(file);
  for (const node of file.nodes) {
    if (!has(lendingRoles, roles.get(node.id)) || found.get(node.id)?.size !== 0) continue;
    const whole = ancestors(parents, node.id).find((id) => (found.get(id)?.size ?? 0) > 0);
    if (whole !== undefined && roles.has(whole)) addAll(found, whole, node.id);
  }
}

function has(all: ReadonlySet<NodeRole>, role: NodeRole | undefined): boolean {
  return role !== undefined && all.has(role);
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
