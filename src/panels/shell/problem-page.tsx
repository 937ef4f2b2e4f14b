import type { JSX } from "solid-js";
import type { Problem } from "../../core/atlas/problem.ts";
import { formatMessage } from "../../i18n/format.ts";
import { messages } from "../../i18n/messages.ts";
import type { Language } from "../../i18n/text.ts";
import { ProblemList } from "./problem-list.tsx";

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
