import type { Answer } from "../atlas/schema.ts";
import type { Finding } from "./finding.ts";
import type { RuleInput } from "./rule.ts";

/**
 * Findings with the answers that curators gave to them, then a warning of each answer that answers nothing. What the
 * files at hand do not let be looked for is not called answered in vain.
 */
export function answerWarnings(findings: readonly Finding[], input: RuleInput): Finding[] {
  const answers = new Map<string, Answer>();
  for (const { value } of input.answers)
    if (!answers.has(keyOf(value.warning, value.id))) answers.set(keyOf(value.warning, value.id), value);
  const used = new Set<Answer>();
  const answered = findings.map((finding) => {
    const answer = finding.id === undefined ? undefined : answers.get(keyOf(finding.code, finding.id));
    if (!answer) return finding;
    used.add(answer);
    return { ...finding, answer: answer.why };
  });
  const stale = input.answers.filter(({ value }) => !used.has(value) && canBeLookedFor(value, input));
  return [
    ...answered,
    ...stale.map(
      ({ value: { warning, id }, path }): Finding => ({
        code: "answerStale",
        path,
        id,
        params: { warning, id },
      }),
    ),
  ];
}

function keyOf(code: string, id: string): string {
  return `${code} ${id}`;
}

function canBeLookedFor({ warning }: Answer, { complete, index, terms, copy }: RuleInput): boolean {
  switch (warning) {
    case "sentenceUncovered":
      return complete && index !== undefined;
    case "termUnused":
    case "termRenderedOtherwise":
      return complete && terms !== undefined;
    case "edgeEndsUnmentioned":
      // A copy of the text can clear the warning, but who has none still meets it.
      return complete && copy === undefined;
    default:
      return complete;
  }
}
