import { describeEdge } from "../../core/describe/describe-edge.ts";
import { nounOf } from "../../core/describe/noun.ts";
import type { Explorer } from "../../state/explorer.ts";

/** What a node or tie is called in the reader's language: a label, or a sentence. */
export function nameOf({ graph, language }: Pick<Explorer, "graph" | "language">, id: string): string {
  return graph.hasNode(id)
    ? graph.getNodeAttribute(id, "node").label[language()]
    : describeEdge(graph, id, language());
}

/** Several names as one text. */
export function namesOf(
  explorer: Pick<Explorer, "graph" | "language" | "t">,
  ids: readonly string[],
): string {
  return ids.map((id) => nameOf(explorer, id)).join(explorer.t("common.listSeparator"));
}

/** A node as part of a sentence: with its article or in quotation marks, as the language asks for. */
export function nounIn({ graph, language }: Pick<Explorer, "graph" | "language">, id: string): string {
  return nounOf(graph, id, language()).name;
}
