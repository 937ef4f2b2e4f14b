import type { Problem } from "./atlas/problem.ts";

/** What came out of something that may be refused: a value, perhaps with warnings, or all the reasons why not. */
export type Result<T, P = Problem> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly P[] }
  | { readonly ok: false; readonly problems: readonly P[] };
