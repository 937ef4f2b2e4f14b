import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import type { Visibility } from "../../core/view/visibility.ts";
import type { Scene, SceneEdge } from "../types.ts";

/** What is written on one of some ties: those of a kind in one direction. */
export interface TieWord {
  readonly word: string;
  readonly ties: readonly string[];
  /** Whether it is written on each of them, but for one that runs where it is written already. */
  readonly each?: boolean;
}

/** Of so many ties each says its word; more would be a text over the picture. */
const mostWritten = 16;

/** The ties that stand out: those that are lit, and where none is, those that are drawn by themselves. */
export function drawnTies(
  { edges }: Pick<Scene, "edges">,
  { edge: seen }: Pick<Visibility, "edge">,
): readonly SceneEdge[] {
  const lit = edges.filter(({ id }) => seen(id) === "lit");
  return lit.length > 0 ? lit : edges.filter(({ id, told }) => !told && seen(id) === "shown");
}

/** The words of the ties that stand out, each of them to be written; none where they are many. */
export function fewWords(
  graph: AtlasGraph,
  scene: Pick<Scene, "edges" | "language">,
  seen: Pick<Visibility, "edge">,
): readonly TieWord[] {
  const drawn = drawnTies(scene, seen);
  if (drawn.length > mostWritten) return [];
  const byWord = new Map<string, string[]>();
  for (const { id } of drawn) {
    const word = graph.getEdgeAttribute(id, "relation").label[scene.language];
    byWord.set(word, [...(byWord.get(word) ?? []), id]);
  }
  return [...byWord].map(([word, ties]) => ({ word, ties, each: true }));
}
