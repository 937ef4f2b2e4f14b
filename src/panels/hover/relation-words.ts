import type { TieWord } from "../../render/map/place-words.ts";
import type { Explorer } from "../../state/explorer.ts";

/**
 * What is written on the ties of what is pointed at: each relation once in each direction, on whichever of its ties has
 * room for it.
 */
export function relationWords(explorer: Explorer): readonly TieWord[] {
  const id = explorer.hover();
  if (id === undefined) return [];
  const { graph } = explorer;
  const ties = new Map<string, string[]>();
  for (const tie of graph.hasEdge(id) ? [id] : graph.edges(id)) {
    if (explorer.visibility().edge(tie) !== "lit") continue;
    const kind = `${graph.getEdgeAttribute(tie, "relation").id} ${graph.source(tie) === id}`;
    ties.set(kind, [...(ties.get(kind) ?? []), tie]);
  }
  return [...ties.values()].flatMap((own) => {
    const [first] = own;
    const label = first === undefined ? undefined : graph.getEdgeAttribute(first, "relation").label;
    return label ? [{ word: label[explorer.language()], ties: own }] : [];
  });
}
