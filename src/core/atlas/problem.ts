import type { ProblemCode } from "./problem-code.ts";
import type { Text } from "./schema.ts";

export type { ProblemCode } from "./problem-code.ts";

/** One thing that is wrong with a file of an atlas, and where; words are made of it by whoever shows it. */
export interface Problem {
  readonly severity: "error" | "warning";
  readonly code: ProblemCode;
  readonly file: string;
  /** Counted from one. */
  readonly line?: number;
  /** Counted from one, in UTF-16 units as editors do. */
  readonly column?: number;
  /** A JSON path such as `$.nodes[3].label.zh`. */
  readonly path: string;
  /** The node, edge, source, sentence, term or layout that it is about. */
  readonly id?: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Why a warning is right as it is, where a curator says so. */
  readonly answer?: Text;
}
