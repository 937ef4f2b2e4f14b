import type { Problem } from "../../src/core/atlas/problem.ts";
import type { CommandIo } from "../command.ts";
import { describeProblem } from "./describe-problem.ts";
import { say } from "./say.ts";

/** Prints every problem with its place and likely fix, and how many there are; says whether any is an error. */
export function printProblems(problems: readonly Problem[], io: CommandIo): boolean {
  for (const problem of problems) io.error(describeProblem(problem, io.language));
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  if (problems.length > 0) io.error(say(io.language, "tool.problems", { errors, warnings }));
  return errors > 0;
}
