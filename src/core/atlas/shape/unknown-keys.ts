import type { Finding } from "../finding.ts";
import type { JsonPath } from "../json/json-path.ts";
import { reservedKeys } from "../json/scan-json.ts";
import { mostSuggestions, nearest } from "../nearest.ts";

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
export function unknownKeys(root: Shape, value: unknown): Finding[] {
  const findings: Finding[] = [];
  // One path for the whole walk: a file has millions of values, and few that are told.
  const path: (string | number)[] = [];
  const inside = (step: string | number, shape: Shape, content: unknown) => {
    path.push(step);
    walk(shape, content);
    path.pop();
  };
  const walk = (shape: Shape, content: unknown): void => {
    const inner = shape.wrapped ?? shape.getter?.(content);
    if (inner) walk(inner, content);
    if (inner || typeof content !== "object" || content === null) return;
    const { item, entries, value: member } = shape;
    if (Array.isArray(content)) {
      if (item) for (const [at, element] of content.entries()) inside(at, item, element);
      else if (entries || member)
        findings.push({
          code: "typeWrong",
          path: [...path],
          params: { expected: "object", received: "array" },
        });
      return;
    }
    for (const [key, held] of Object.entries(content)) {
      if (member) inside(key, member, held);
      // The scan has told of reserved keys.
      if (member || !entries || reservedKeys.has(key)) continue;
      const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (entry) inside(key, entry, held);
      else findings.push(unknownKey(key, [...path, key], Object.keys(entries), findings.length));
    }
  };
  walk(root, value);
  return findings;
}

function unknownKey(key: string, path: JsonPath, known: readonly string[], before: number): Finding {
  const word = key.slice(0, 64);
  const suggestion = before < mostSuggestions ? nearest(word, known) : undefined;
  if (suggestion === undefined) {
    return { code: "keyUnknown", path, atKey: true, params: { key: word, allowed: known.join(", ") } };
  }
  return { code: "keyMisspelt", path, atKey: true, params: { key: word, suggestion } };
}
