import type { Visibility } from "../../core/view/visibility.ts";
import type { Scene } from "../../scene/types.ts";
import { fewWords, type TieWord } from "../../scene/words/tie-words.ts";
import type { Explorer } from "../../state/explorer.ts";

/**
 * What is written on the ties of what is pointed at: each relation once in each direction, on whichever of its ties has
 * room for it. Where nothing is, each of the ties that are drawn says its word, as long as they are few.
 */
export function relationWords(explorer: Explorer, scene: Scene, seen: Visibility): readonly TieWord[] {
  const { graph } = explorer;
  const id = explorer.hover();
  if (id === undefined) return fewWords(graph, scene, seen);
  const ties = new Map<string, string[]>();
  for (const tie of graph.hasEdge(id) ? [id] : graph.edges(id)) {
    if (seen.edge(tie) !== "lit") continue;
    const kind = `${graph.getEdgeAttribute(tie, "relation").id} ${graph.source(tie) === id}`;
    ties.set(kind, [...(ties.get(kind) ?? []), tie]);
  }
  return [...ties.values()].flatMap((own) => {
    const [first] = own;
    const label = first === undefined ? undefined : graph.getEdgeAttribute(first, "relation").label;
    return label ? [{ word: label[explorer.language()], ties: own }] : [];
  });
}
