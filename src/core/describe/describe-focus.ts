import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import type { FocusState } from "../view/focus-state.ts";
import { nounOf } from "./noun.ts";
import { countTies } from "./words.ts";

/** A neighbourhood in words, as a phrase without a full stop: `Within 2 ties of the municipal government`. */
export function describeFocus(graph: AtlasGraph, { id, steps }: FocusState, language: Language): string {
  const { typed } = nounOf(graph, id, language);
  const ties = countTies(steps, language);
  return language === "zh" ? `与${typed}相隔不超过${ties}` : `Within ${ties} of ${typed}`;
}
