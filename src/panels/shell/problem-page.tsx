import "../../i18n/late/problem.ts";
import { For, type JSX } from "solid-js";
import type { Problem, ProblemCode } from "../../core/atlas/problem.ts";
import { formatMessage } from "../../i18n/format.ts";
import { type ProblemMessage, problemMessages } from "../../i18n/messages/problems.ts";
import { messages } from "../../i18n/messages.ts";
import type { Language } from "../../i18n/text.ts";

const texts: Readonly<Record<ProblemCode, ProblemMessage>> = problemMessages;

/** Problems of an atlas, each with its place and the likely fix. */
export function ProblemList(props: { problems: readonly Problem[]; language: Language }): JSX.Element {
  return (
    <ol class="problems">
      <For each={props.problems}>
        {(problem) => (
          <li>
            <p class="problem-place">
              {formatMessage(messages["page.place"], props.language, {
                file: problem.file,
                line: problem.line ?? 1,
                column: problem.column ?? 1,
              })}
              {problem.id ? ` · ${problem.id}` : ""} · <code>{problem.path}</code>
            </p>
            <p class="problem-what">
              {formatMessage(texts[problem.code].what, props.language, problem.params)}
            </p>
            <p class="problem-fix">
              {formatMessage(texts[problem.code].fix, props.language, problem.params)}
            </p>
          </li>
        )}
      </For>
    </ol>
  );
}

/** What is wrong with an atlas that cannot be opened: every problem with its place and the likely fix. */
export function ProblemPage(props: {
  problems: readonly Problem[];
  language: Language;
  /** What can be done instead. */
  children?: JSX.Element;
}): JSX.Element {
  return (
    <main class="problem-page">
      <h1>{formatMessage(messages["page.problemsTitle"], props.language)}</h1>
      <p>{formatMessage(messages["page.problemsCount"], props.language, { count: props.problems.length })}</p>
      {props.children}
      <ProblemList problems={props.problems} language={props.language} />
    </main>
  );
}
