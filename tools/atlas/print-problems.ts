import type { Problem } from "../../src/core/atlas/problem.ts";
import type { CommandIo } from "../command.ts";
import { describeProblem } from "./describe-problem.ts";
import { say } from "./say.ts";

/** Prints every open problem with its place and likely fix, and how many there are, answered ones too; says whether any is an error. */
export function printProblems(problems: readonly Problem[], io: CommandIo): boolean {
  const open = problems.filter(({ answer }) => answer === undefined);
  for (const problem of open) io.error(describeProblem(problem, io.language));
  const count = (kind: Problem["severity"]) =>
    open.reduce((sum, problem) => (problem.severity === kind ? sum + stoodFor(problem) : sum), 0);
  const errors = count("error");
  const warnings = count("warning");
  const answered = problems.length - open.length;
  if (problems.length > 0) io.error(say(io.language, "tool.problems", { errors, warnings, answered }));
  return errors > 0;
}

/** How many a problem stands for: one that counts others for those. */
function stoodFor({ code, params }: Problem): number {
  return code === "tooManyProblems" || code === "tooManyWarnings" ? Number(params.rest) : 1;
}
