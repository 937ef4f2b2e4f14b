import type { Finding } from "../finding.ts";
import type { JsonPath } from "../json/json-path.ts";
import { reservedKeys } from "../json/scan-json.ts";
import { nearest } from "../nearest.ts";

/** What is asked of a schema to walk along it: valibot's schemas have it. */
export interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly value?: Shape;
  readonly getter?: (input: unknown) => Shape;
}

/** Every key that a schema does not know, with the one it was likely meant to be; the schema itself stops at the first. */
export function unknownKeys(shape: Shape, value: unknown, path: JsonPath = []): Finding[] {
  if (shape.wrapped) return unknownKeys(shape.wrapped, value, path);
  if (shape.getter) return unknownKeys(shape.getter(value), value, path);
  if (typeof value !== "object" || value === null) return [];
  const { item, entries, value: member } = shape;
  if (Array.isArray(value)) {
    if (item) return value.flatMap((element, at) => unknownKeys(item, element, [...path, at]));
    if (!entries && !member) return [];
    return [{ code: "typeWrong", path, params: { expected: "object", received: "array" } }];
  }
  return Object.entries(value).flatMap(([key, content]) => {
    const at = [...path, key];
    if (member) return unknownKeys(member, content, at);
    // The scan has told of reserved keys.
    if (!entries || reservedKeys.has(key)) return [];
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
    return entry ? unknownKeys(entry, content, at) : [unknownKey(key, at, Object.keys(entries))];
  });
}

function unknownKey(key: string, path: JsonPath, known: readonly string[]): Finding {
  const word = key.slice(0, 64);
  const suggestion = nearest(word, known);
  if (suggestion === undefined) {
    return { code: "keyUnknown", path, atKey: true, params: { key: word, allowed: known.join(", ") } };
  }
  return { code: "keyMisspelt", path, atKey: true, params: { key: word, suggestion } };
}
