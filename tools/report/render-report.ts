import type { Problem } from "../../src/core/atlas/problem.ts";
import type { Language } from "../../src/i18n/text.ts";
import { html } from "./html.ts";
import { pageContext } from "./page-context.ts";
import { renderBases } from "./render-bases.ts";
import { renderContents } from "./render-contents.ts";
import { renderCover } from "./render-cover.ts";
import { renderCoverage } from "./render-coverage.ts";
import { renderFindings } from "./render-findings.ts";
import { renderNodes } from "./render-nodes.ts";
import { renderPage } from "./render-page.ts";
import { renderSentences } from "./render-sentences.ts";
import { renderSources } from "./render-sources.ts";
import type { Report } from "./report.ts";
import { voiceOf } from "./voice.ts";

/** A report as one page of HTML that needs nothing beside it, neither scripts nor other files. */
export function renderReport(report: Report, language: Language): string {
  const voice = voiceOf(language);
  const context = pageContext(report, voice);
  const title = voice.say("report.title", { title: voice.own(report.file.title) });
  return renderPage(
    { title, language },
    html`<a class="skip" href="#contents">${voice.say("report.skip")}</a>
  ${renderCover(context)}
  ${renderContents(context)}
  <main>
    ${renderFindings(report.warnings, voice)}
    ${renderCoverage(context)}
    ${renderSentences(context)}
    ${renderNodes(context)}
    ${renderBases(context)}
    ${renderSources(context)}
  </main>
  <footer><p>${voice.say("report.made", { id: report.file.id })}</p></footer>`,
  );
}

/** The report of an atlas that breaks rules: what is wrong with it, all of it and nothing else. */
export function renderBrokenReport(name: string, problems: readonly Problem[], language: Language): string {
  const voice = voiceOf(language);
  const title = voice.say("report.title", { title: name });
  return renderPage(
    { title, language },
    html`<header class="cover"><p class="kind">${voice.say("report.kind")}</p><h1>${name}</h1></header>
  <main>${renderFindings(problems, voice)}</main>`,
  );
}
