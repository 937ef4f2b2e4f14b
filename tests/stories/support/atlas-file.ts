import { readFileSync } from "node:fs";

interface Labelled {
  readonly id: string;
  readonly type: string;
  readonly label: { readonly zh: string; readonly en: string };
}

const file: { readonly nodes: readonly Labelled[] } = JSON.parse(
  readFileSync(new URL("../../../data/yongzhou-2022/graph.json", import.meta.url), "utf8"),
);

/** What a node of the first atlas is called, as its file says. */
export function labelOf(id: string, language: "zh" | "en"): string {
  const found = file.nodes.find((node) => node.id === id);
  if (!found) throw new Error(`not in the atlas: ${id}`);
  return found.label[language];
}

/** The nodes of a type in the first atlas. */
export const idsOf = (type: string): readonly string[] =>
  file.nodes.filter((node) => node.type === type).map(({ id }) => id);

/** How many nodes the first atlas has, as the filter counts them. */
export const nodeCount = file.nodes.length;
