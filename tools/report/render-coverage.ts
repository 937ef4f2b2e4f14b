import { type Basis, bases } from "../../src/core/atlas/vocabulary.ts";
import { coverageFacts } from "./coverage-facts.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { renderSentenceLink } from "./render-evidence.ts";
import type { ReportPart, ReportSentence } from "./report.ts";

interface CountRow {
  readonly name: string;
  readonly basis: (basis: Basis) => number;
}

/** How far the text is covered, and what the atlas holds, in tables. */
export function renderCoverage(context: PageContext): Html {
  const { report, voice } = context;
  const { bare, thin } = coverageFacts(report);
  const nodes = report.graph.mapNodes((_id, { node }) => node);
  const edges = report.graph.mapEdges((_id, { edge }) => edge);
  const vocabulary = report.graph.getAttribute("vocabulary");
  const types = vocabulary.types.map(({ id, plural }) => ({
    name: voice.own(plural),
    basis: (basis: Basis) => nodes.filter((node) => node.type === id && node.basis === basis).length,
  }));
  const ties = vocabulary.relations.map(({ id, label }) => ({
    name: voice.own(label),
    basis: (basis: Basis) => edges.filter((edge) => edge.relation === id && edge.basis === basis).length,
  }));
  return html`<section class="chapter" id="coverage" aria-labelledby="coverage-title">
    <h2 id="coverage-title">${voice.say("report.coverage")}</h2>
    ${report.parts.length > 0 && renderParts(context)}
    ${report.parts.length > 0 && (bare.length > 0 ? renderList("report.bare", bare, context) : html`<p>${voice.say("report.bareNone")}</p>`)}
    ${thin.length > 0 && renderList("report.thin", thin, context)}
    <div class="side-by-side">
      ${renderCounts(voice.say("report.typesCaption"), voice.say("report.type"), types, context)}
      ${renderCounts(voice.say("report.relationsCaption"), voice.say("report.relation"), ties, context)}
    </div>
  </section>`;
}

function renderParts({ report, voice }: PageContext): Html {
  const columns = [
    voice.say("report.section"),
    voice.say("report.sentences"),
    voice.say("report.covered"),
    voice.say("report.claims"),
    voice.say("report.exact"),
  ];
  return html`<table class="numbers">
    <caption>${voice.say("report.coverageCaption")}</caption>
    <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${report.parts.map((part) => html`<tr><th scope="row"><a href="#${part.anchor}">${voice.own(part.label)}</a></th>${partNumbers(part).map((number) => html`<td>${number}</td>`)}</tr>`)}</tbody>
  </table>`;
}

function partNumbers({ sentences }: ReportPart): number[] {
  const claims = sentences.flatMap((sentence) => sentence.claims);
  const exact = claims.filter(({ places }) => places.some(({ span }) => span !== undefined));
  return [
    sentences.length,
    sentences.filter((sentence) => sentence.claims.length > 0).length,
    claims.length,
    exact.length,
  ];
}

function renderList(
  key: "report.bare" | "report.thin",
  sentences: readonly ReportSentence[],
  context: PageContext,
): Html {
  return html`<p>${context.voice.say(key)}: ${sentences.map(({ id }) => html`${renderSentenceLink(id, context)} `)}</p>`;
}

function renderCounts(
  caption: string,
  kind: string,
  rows: readonly CountRow[],
  { voice }: PageContext,
): Html {
  const filled = rows
    .map(({ name, basis }) => ({ name, counts: bases.map(basis) }))
    .filter(({ counts }) => counts.some((count) => count > 0));
  const sums = bases.map((_, at) => sum(filled.map(({ counts }) => counts[at] ?? 0)));
  const row = (name: string, counts: readonly number[]) =>
    html`<tr><th scope="row">${name}</th>${[...counts, sum(counts)].map((count) => html`<td>${count}</td>`)}</tr>`;
  return html`<table class="numbers">
    <caption>${caption}</caption>
    <thead><tr><th scope="col">${kind}</th>${bases.map((basis) => html`<th scope="col">${voice.word(`types.basis.${basis}`)}</th>`)}<th scope="col">${voice.say("report.total")}</th></tr></thead>
    <tbody>${filled.map(({ name, counts }) => row(name, counts))}</tbody>
    <tfoot>${row(voice.say("report.total"), sums)}</tfoot>
  </table>`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
