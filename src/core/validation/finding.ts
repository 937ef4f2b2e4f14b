import type { ProblemCode } from "../atlas/problem-code.ts";
import type { Text } from "../atlas/schema.ts";
import type { JsonPath } from "./json/json-path.ts";

/** The files of an atlas that are read together. */
export type FileRole = "graph" | "textIndex" | "pins" | "terms" | "tours";

/** A problem as a rule finds it: by its path; the file's name, line and column are added when it is told. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: JsonPath;
  readonly file?: FileRole;
  /** Whether it is the key that is wrong, not the value. */
  readonly atKey?: boolean;
  /** Where it is, when the text is too broken to have a value at the path. */
  readonly offset?: number;
  readonly id?: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Why it is right as it is, where a curator says so. */
  readonly answer?: Text;
}
