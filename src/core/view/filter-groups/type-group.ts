import { type NodeType, nodeTypes } from "../../atlas/vocabulary.ts";
import { typeWords } from "../../say/words.ts";
import type { FilterGroupSpec } from "./filter-group.ts";

/** By type of node. */
export const typeGroup: FilterGroupSpec<NodeType> = {
  name: { zh: "类型", en: "type" },
  pressable: { list: nodeTypes, word: (type) => typeWords[type].several },
  ofNode: ({ node }) => [node.type],
  ofEdge: "ends",
  exempt: [],
  shares: false,
  sentence: { place: "kind", joining: "and" },
};
