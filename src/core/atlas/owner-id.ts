import { edgeId } from "./edge-id.ts";
import type { JsonPath } from "./json/json-path.ts";

/** The id of the node, source or edge that a path of a graph file leads into, if it says one. */
export function ownerId(graph: unknown, [list, at]: JsonPath): string | undefined {
  if (list === undefined || at === undefined) return undefined;
  const owner = fieldOf(fieldOf(graph, list), at);
  if (list !== "edges") return textOf(fieldOf(owner, "id"));
  const [source, relation, target] = ["source", "relation", "target"].map((key) =>
    textOf(fieldOf(owner, key)),
  );
  if (source === undefined || relation === undefined || target === undefined) return undefined;
  return edgeId({ source, relation, target });
}

function fieldOf(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value.slice(0, 64) : undefined;
}
