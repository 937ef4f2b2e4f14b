import type { Problem } from "../../src/core/atlas/problem.ts";
import { formatMessage } from "../../src/i18n/format.ts";
import { problemMessages } from "../../src/i18n/messages/problems.ts";
import { type Html, html } from "./html.ts";
import type { Voice } from "./voice.ts";

/** What the checker finds, errors first, each with place and likely fix. */
export function renderFindings(problems: readonly Problem[], voice: Voice): Html {
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  const columns = (["severity", "place", "what", "fix"] as const).map((key) => voice.say(`report.${key}`));
  return html`<section class="chapter" id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">${voice.say("report.findings")}</h2>
    ${errors.length > 0 && html`<p class="alert">${voice.say("report.broken")}</p>`}
    ${
      problems.length === 0
        ? html`<p>${voice.say("report.findingsNone")}</p>`
        : html`<table class="list">
      <caption>${voice.say("report.findingsCaption")}</caption>
      <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${[...errors, ...warnings].map((problem) => renderProblem(problem, voice))}</tbody>
    </table>`
    }
  </section>`;
}

function renderProblem(
  { severity, code, file, line, column, path, id, params }: Problem,
  voice: Voice,
): Html {
  const { what, fix } = problemMessages[code];
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return html`<tr class="problem-${severity}">
    <td>${voice.say(`report.${severity}`)}</td>
    <td><code>${place}</code><br><code>${path}</code>${id !== undefined && html`<br><code>${id}</code>`}</td>
    <td>${formatMessage(what, voice.language, params)}</td>
    <td>${formatMessage(fix, voice.language, params)}</td>
  </tr>`;
}
