import type { Problem } from "../../src/core/atlas/problem.ts";
import type { Text } from "../../src/core/atlas/schema.ts";
import { formatMessage } from "../../src/i18n/format.ts";
import { problemMessages } from "../../src/i18n/messages/problems.ts";
import { type Html, html } from "./html.ts";
import type { Voice } from "./voice.ts";

/** What the checker finds, errors first, each with place and likely fix; then the warnings that are answered, with the reason. */
export function renderFindings(problems: readonly Problem[], voice: Voice): Html {
  const errors = problems.filter(({ severity }) => severity === "error");
  const answered = problems.flatMap((problem) =>
    problem.answer ? [{ problem, answer: problem.answer }] : [],
  );
  const warnings = problems.filter(({ severity, answer }) => severity === "warning" && !answer);
  const open = [...errors, ...warnings];
  return html`<section class="chapter" id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">${voice.say("report.findings")}</h2>
    ${errors.length > 0 && html`<p class="alert">${voice.say("report.broken")}</p>`}
    ${
      open.length === 0
        ? html`<p>${voice.say(answered.length > 0 ? "report.findingsAnswered" : "report.findingsNone")}</p>`
        : html`<table class="list">
      <caption>${voice.say("report.findingsCaption")}</caption>
      ${renderHead(["severity", "place", "what", "fix"], voice)}
      <tbody>${open.map((problem) => renderProblem(problem, voice))}</tbody>
    </table>`
    }
    ${
      answered.length > 0 &&
      html`<table class="list">
      <caption>${voice.say("report.answeredCaption")}</caption>
      ${renderHead(["place", "warning", "answer"], voice)}
      <tbody>${answered.map(({ problem, answer }) => renderAnswered(problem, answer, voice))}</tbody>
    </table>`
    }
  </section>`;
}

function renderHead(
  columns: readonly ("severity" | "place" | "what" | "warning" | "fix" | "answer")[],
  voice: Voice,
): Html {
  const heads = columns.map((column) => html`<th scope="col">${voice.say(`report.${column}`)}</th>`);
  return html`<thead><tr>${heads}</tr></thead>`;
}

function renderProblem(problem: Problem, voice: Voice): Html {
  const { severity, code, params } = problem;
  const { what, fix } = problemMessages[code];
  return html`<tr class="problem-${severity}">
    <td>${voice.say(`report.${severity}`)}</td>
    ${renderPlace(problem)}
    <td>${formatMessage(what, voice.language, params)}</td>
    <td>${formatMessage(fix, voice.language, params)}</td>
  </tr>`;
}

function renderAnswered(problem: Problem, answer: Text, voice: Voice): Html {
  const { what } = problemMessages[problem.code];
  return html`<tr>
    ${renderPlace(problem)}
    <td>${formatMessage(what, voice.language, problem.params)}</td>
    <td>${voice.own(answer)} ${voice.other(answer)}</td>
  </tr>`;
}

function renderPlace({ file, line, column, path, id }: Problem): Html {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return html`<td class="place"><code>${place}</code><br><code>${path}</code>${id !== undefined && html`<br><code>${id}</code>`}</td>`;
}
