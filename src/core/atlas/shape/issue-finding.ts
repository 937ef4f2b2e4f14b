import type * as v from "valibot";
import type { Finding } from "../finding.ts";
import type { JsonPath } from "../json/json-path.ts";
import { textLimits } from "../limits.ts";
import { nearest } from "../nearest.ts";
import type { ProblemCode } from "../problem-code.ts";
import {
  datePattern,
  filledPattern,
  idPattern,
  isAddress,
  isRealDate,
  isVisible,
  urlPattern,
} from "../schema/text.ts";

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
export function issueFinding(issue: Issue): Finding | undefined {
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
