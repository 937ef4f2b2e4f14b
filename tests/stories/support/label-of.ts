import { yongzhou } from "../../fixtures/yongzhou.ts";

const { atlas, graph } = yongzhou();

/** How many nodes the first atlas has, as the filter counts them. */
export const nodeCount = atlas.graph.nodes.length;

/** The label of a node of the first atlas, so that a story does not break when a name is mended. */
export function labelOf(id: string, language: "zh" | "en"): string {
  return graph.getNodeAttribute(id, "node").label[language];
}
