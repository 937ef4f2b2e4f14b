import type { FileRole } from "./finding.ts";
import type { JsonPath } from "./json/json-path.ts";
import type { GraphParts } from "./parts.ts";
import type { Text } from "./schema.ts";

/** A text of a node, an edge or a tour, and where it is. */
export interface OwnText {
  readonly id: string;
  /** Where that is not the graph's own file. */
  readonly file?: FileRole;
  readonly text: Text;
  readonly path: JsonPath;
}

/** What an atlas says of its nodes and edges, each text in both languages; aliases apart, which do not go in pairs. */
export function ownTexts({ nodes, edges }: Pick<GraphParts, "nodes" | "edges">): OwnText[] {
  const texts: OwnText[] = [];
  const add = (id: string, text: Text | undefined, path: JsonPath) => {
    if (text) texts.push({ id, text, path });
  };
  for (const { id, value, path } of nodes) {
    for (const key of ["label", "name", "note", "aim", "rationale"] as const)
      add(id, value[key], [...path, key]);
    add(id, value.partOfClaim?.rationale, [...path, "partOfClaim", "rationale"]);
  }
  for (const { id, value, path } of edges)
    for (const key of ["note", "rationale"] as const) add(id, value[key], [...path, key]);
  return texts;
}
