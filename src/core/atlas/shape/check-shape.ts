import * as v from "valibot";
import type { Finding } from "../finding.ts";
import { issueFinding } from "./issue-finding.ts";
import { type Shape, unknownKeys } from "./unknown-keys.ts";

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
