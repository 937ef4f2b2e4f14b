import { createScanner } from "jsonc-parser";
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

/** Where a value begins, and its key, if it has one. */
interface Found {
  readonly offset: number;
  readonly key?: number;
}

/**
 * A locator for a text; it reads the text only when the first place is asked for, and then no more than the objects and
 * arrays on the way there, each once: time by the text's length for each, and room by what lies in them directly.
 */
export function createLocator(text: string): Locator {
  let lineStarts: readonly number[] | undefined;
  const within = new Map<number, ReadonlyMap<string | number, Found>>();
  const membersAt = (offset: number) => {
    const members = within.get(offset) ?? membersOf(text, offset);
    within.set(offset, members);
    return members;
  };
  const atOffset = (offset: number): Place => {
    lineStarts ??= [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
    const line = lastAtOrBefore(lineStarts, offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
  const atPath = (path: JsonPath, atKey = false): Place => {
    let found: Found = { offset: text.length - text.trimStart().length };
    for (const step of path) {
      const next = membersAt(found.offset).get(step);
      if (!next) return atOffset(found.offset);
      found = next;
    }
    return atOffset((atKey ? found.key : undefined) ?? found.offset);
  };
  return { atOffset, atPath };
}

/** What lies directly in the object or array that begins at an offset: by key, the last of equal ones, or by number. */
function membersOf(text: string, offset: number): ReadonlyMap<string | number, Found> {
  const members = new Map<string | number, Found>();
  const scanner = createScanner(text, true);
  scanner.setPosition(offset);
  /** Where the next token begins, and its first character: nothing at the end of the text. */
  const next = () => {
    scanner.scan();
    const at = scanner.getTokenOffset();
    return { at, sign: text.charAt(at) };
  };
  const { sign: opened } = next();
  if (opened !== "{" && opened !== "[") return members;
  let key: { readonly name: string; readonly offset: number } | undefined;
  for (let depth = 1; depth > 0; ) {
    const { at, sign } = next();
    if (sign === "") return members;
    if (sign === "}" || sign === "]") depth -= 1;
    else if (depth === 1 && sign === ",") key = undefined;
    else if (depth === 1 && sign !== ":") {
      if (opened === "[") members.set(members.size, { offset: at });
      else if (key) members.set(key.name, { offset: at, key: key.offset });
      else key = { name: scanner.getTokenValue(), offset: at };
    }
    if (sign === "{" || sign === "[") depth += 1;
  }
  return members;
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
