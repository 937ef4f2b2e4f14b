import type { Explorer } from "../../state/explorer.ts";

/**
 * What is written on the ties of what is pointed at: each relation once in each direction, since ties of one kind share
 * a trunk where their words would lie on each other.
 */
export function relationWords(explorer: Explorer): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  const id = explorer.hover();
  if (id === undefined) return words;
  const { graph } = explorer;
  const told = new Set<string>();
  for (const tie of graph.hasEdge(id) ? [id] : graph.edges(id)) {
    if (explorer.visibility().edge(tie) !== "lit") continue;
    const relation = graph.getEdgeAttribute(tie, "relation");
    const kind = `${relation.id} ${graph.source(tie) === id}`;
    if (told.has(kind)) continue;
    told.add(kind);
    words.set(tie, relation.label[explorer.language()]);
  }
  return words;
}
