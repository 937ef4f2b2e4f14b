import * as v from "valibot";
import { textLimits } from "../../atlas/limits.ts";
import { mostSuggestions, nearest } from "../../atlas/nearest.ts";
import type { ProblemCode } from "../../atlas/problem-code.ts";
import {
  datePattern,
  filledPattern,
  idPattern,
  isAddress,
  isRealDate,
  isVisible,
  urlPattern,
} from "../../atlas/schema/text.ts";
import type { Finding } from "../finding.ts";
import type { JsonPath } from "../json/json-path.ts";
import { reservedKeys } from "../json/scan-json.ts";

type Issue = v.BaseIssue<unknown>;

const codes: ReadonlyMap<unknown, ProblemCode> = new Map<unknown, ProblemCode>([
  [idPattern, "idMalformed"],
  [filledPattern, "textBlank"],
  [isVisible, "textBlank"],
  [datePattern, "dateMalformed"],
  [isRealDate, "dateMalformed"],
  [urlPattern, "urlMalformed"],
  [isAddress, "urlMalformed"],
]);

/** What a schema's complaint is in our words; nothing for those that `unknownKeys` reports better. */
function issueFinding(issue: Issue): Finding | undefined {
  const last = issue.path?.at(-1);
  const path: JsonPath = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  const keyed = last !== undefined && "origin" in last && last.origin === "key";
  if (issue.type === "strict_object" && keyed) {
    const missing = issue.expected !== "never" && !Array.isArray(last.input);
    return missing ? { code: "keyMissing", path, params: { key: String(last.key) } } : undefined;
  }
  if (last?.type === "object" && Array.isArray(last.input)) return undefined;
  if ((issue.type === "strict_object" || issue.type === "record") && Array.isArray(issue.input))
    return undefined;
  return { ...described(issue), path, atKey: keyed };
}

function described(issue: Issue): Pick<Finding, "code" | "params"> {
  const received = shown(issue.input);
  switch (issue.type) {
    case "regex":
    case "check":
      return { code: codes.get(issue.requirement) ?? "fingerprintMalformed", params: { received } };
    case "max_length":
      return tooLong(issue, received);
    case "min_length":
      return { code: "listEmpty", params: {} };
    case "finite":
      return { code: "numberInfinite", params: {} };
    case "max_value":
      return { code: "numberTooLarge", params: { received, most: String(issue.requirement) } };
    case "safe_integer":
    case "min_value":
      return { code: "numberOutOfRange", params: { received, least: String(issue.requirement ?? 0) } };
    case "picklist":
    case "literal":
      return notAllowed(issue, received);
    case "strict_tuple":
      return Array.isArray(issue.input) || issue.expected === "never"
        ? { code: "listLength", params: { expected: 2 } }
        : { code: "typeWrong", params: { expected: "array", received: typeName(issue.input) } };
    default:
      return {
        code: "typeWrong",
        params: { expected: expectedType(issue), received: typeName(issue.input) },
      };
  }
}

function tooLong(
  { input, requirement }: Issue,
  received: string,
): { code: ProblemCode; params: Record<string, string | number> } {
  const limit = Number(requirement);
  if (Array.isArray(input)) return { code: "listTooLong", params: { length: input.length, limit } };
  if (limit === textLimits.id) return { code: "idTooLong", params: { received, limit } };
  return { code: "textTooLong", params: { length: String(input).length, limit } };
}

function notAllowed(issue: Issue, received: string): Pick<Finding, "code" | "params"> {
  const allowed = (issue.expected ?? "").replace(/^\(|\)$/g, "").split(" | ");
  const suggestion =
    typeof issue.input === "string" ? nearest(`"${issue.input.slice(0, 64)}"`, allowed) : undefined;
  return suggestion === undefined
    ? { code: "valueNotAllowed", params: { received, allowed: allowed.join(", ") } }
    : { code: "valueMisspelt", params: { received, suggestion } };
}

function expectedType({ type, expected }: Issue): string {
  if (type === "nullable") return (expected ?? "").replace(/^\(|\)$/g, "");
  return (expected ?? type).toLowerCase();
}

function typeName(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function shown(value: unknown): string {
  if (typeof value === "object" && value !== null) return typeName(value);
  const text = JSON.stringify(typeof value === "string" ? value.slice(0, 80) : value) ?? "nothing";
  return text.length > 64 ? `${text.slice(0, 63)}…` : text;
}

/** A value of a schema's type, or all the ways in which it is none. */
export function checkShape<S extends v.GenericSchema & Shape>(
  schema: S,
  value: unknown,
): { readonly value?: v.InferOutput<S>; readonly findings: readonly Finding[] } {
  const strangers = unknownKeys(schema, value);
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { value: parsed.output, findings: strangers };
  const findings = [...strangers];
  for (const issue of parsed.issues) {
    const finding = issueFinding(issue);
    if (finding) findings.push(finding);
  }
  return { findings };
}

/** What is asked of a schema to walk along it: valibot's schemas have it. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly value?: Shape;
  readonly getter?: (input: unknown) => Shape;
}

/** Every key that a schema does not know, with the one it was likely meant to be; the schema itself stops at the first. */
function unknownKeys(root: Shape, value: unknown): Finding[] {
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
