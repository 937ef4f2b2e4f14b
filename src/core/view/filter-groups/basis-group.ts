import { type Basis, bases } from "../../atlas/vocabulary.ts";
import { basisWords } from "../../say/words.ts";
import type { FilterGroupSpec } from "./filter-group.ts";

/** By what claims rest on: a node's own claim and those of its ties, a tie's own. */
export const basisGroup: FilterGroupSpec<Basis> = {
  name: { zh: "依据", en: "basis" },
  pressable: { list: bases, word: (basis) => basisWords[basis] },
  ofNode: ({ node, edges }) => [node, ...edges()].map(({ basis }) => basis),
  ofEdge: ({ basis }) => [basis],
  exempt: [],
  shares: false,
  sentence: { place: "quality", joining: "or" },
};
