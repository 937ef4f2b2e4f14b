import { type Node, parseTree } from "jsonc-parser";
import type { JsonPath } from "./json-path.ts";

/** A place in a text, counted from one. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds places in one text. */
export interface Locator {
  atOffset(offset: number): Place;
  /** The value at the path, or its key; where there is none, the nearest value around it. */
  atPath(path: JsonPath, atKey?: boolean): Place;
}

/** A locator for a text; it reads the text only when the first place is asked for. */
export function createLocator(text: string): Locator {
  let lineStarts: readonly number[] | undefined;
  let root: { readonly node: Node | undefined } | undefined;
  const members = new WeakMap<Node, Map<string, Node>>();
  const membersOf = (object: Node) => {
    const known = members.get(object);
    if (known) return known;
    const found = new Map<string, Node>();
    for (const property of object.children ?? []) found.set(String(property.children?.[0]?.value), property);
    members.set(object, found);
    return found;
  };
  const atOffset = (offset: number): Place => {
    lineStarts ??= [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
    const line = lastAtOrBefore(lineStarts, offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
  const atPath = (path: JsonPath, atKey = false): Place => {
    root ??= { node: parseTree(text) };
    let node = root.node;
    let key: Node | undefined;
    for (const step of path) {
      const property: Node | undefined =
        typeof step === "string" && node?.type === "object" ? membersOf(node).get(step) : undefined;
      const element = typeof step === "number" && node?.type === "array" ? node.children?.[step] : undefined;
      const next = property?.children?.[1] ?? element;
      if (!next) return atOffset(node?.offset ?? 0);
      key = property?.children?.[0];
      node = next;
    }
    return atOffset((atKey ? key : undefined)?.offset ?? node?.offset ?? 0);
  };
  return { atOffset, atPath };
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
