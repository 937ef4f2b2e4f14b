import type { GraphFile, Id } from "../atlas/schema.ts";

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
