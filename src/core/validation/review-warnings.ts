import type { Atlas } from "../atlas/atlas.ts";
import type { Problem } from "../atlas/problem.ts";
import { loadAtlas } from "./load-atlas.ts";
import type { CopiedSentences } from "./rule.ts";

/** The warnings of an atlas that is open: those that wait for somebody, and those that a curator has answered. */
export interface ReviewWarnings {
  readonly open: readonly Problem[];
  readonly answered: readonly (Problem & Required<Pick<Problem, "answer">>)[];
}

/**
 * Checks an atlas that is open by every rule, with what a copy of its text says. Its files are written anew for that, so
 * that lines and columns mean nothing; the glossary, which is no part of what is opened, is not held against it.
 */
export function reviewWarnings(
  { graph, textIndex, pins, tours }: Atlas,
  copy: CopiedSentences | undefined,
): ReviewWarnings {
  const file = (name: string, value: object | undefined) =>
    value && { name: `${name}.json`, text: JSON.stringify(value) };
  const [index, pinned, told] = [file("text-index", textIndex), file("pins", pins), file("tours", tours)];
  const loaded = loadAtlas(
    {
      graph: { name: "graph.json", text: JSON.stringify(graph) },
      ...(index && { textIndex: index }),
      ...(pinned && { pins: pinned }),
      ...(told && { tours: told }),
    },
    copy,
  );
  const problems = loaded.ok ? loaded.warnings : loaded.problems;
  return {
    open: problems.filter(({ answer }) => answer === undefined),
    answered: problems.flatMap((problem) => (problem.answer ? [{ ...problem, answer: problem.answer }] : [])),
  };
}
