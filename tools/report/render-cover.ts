import { coverageFacts } from "./coverage-facts.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { renderStrip } from "./render-strip.ts";

/** The head of a report: which atlas, which state of it, how much, and how to read on. */
export function renderCover(context: PageContext): Html {
  const { report, voice } = context;
  const { file, parts, graph, missing } = report;
  const { due, bare } = coverageFacts(report);
  const totals: readonly (readonly [string, string])[] = [
    [voice.say("report.nodes"), `${graph.order}`],
    [voice.say("report.ties"), `${graph.size}`],
    [voice.say("report.sentences"), `${parts.flatMap(({ sentences }) => sentences).length}`],
    [voice.say("report.covered"), `${due.length - bare.length} / ${due.length}`],
  ];
  const facts: readonly (readonly [string, string])[] = [
    [voice.say("report.id"), file.id],
    [voice.say("report.version"), file.version],
    [voice.say("report.updated"), file.updated],
    [voice.say("report.curators"), voice.own(file.curators)],
    [voice.say("report.licence"), voice.say("report.licenceValue", { ...file.licence })],
  ];
  return html`<header class="cover">
    <p class="kind">${voice.say("report.kind")}</p>
    <h1>${voice.own(file.title)}</h1>
    <p class="subtitle">${voice.other(file.title)}</p>
    <p class="lead">${voice.own(file.description)}</p>
    <dl class="totals" aria-label="${voice.say("report.totals")}">${totals.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    ${renderStrip(context)}
    <dl class="about" aria-label="${voice.say("report.facts")}">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
    <p>${voice.say("report.intro")} <strong>${voice.say(missing ? "report.withArticle" : "report.noArticle")}</strong></p>
  </header>`;
}
