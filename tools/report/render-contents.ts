import { bases } from "../../src/core/atlas/vocabulary.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { basisAnchor } from "./render-bases.ts";
import { groupTitle } from "./render-nodes.ts";

interface Entry {
  readonly anchor: string;
  readonly title: string;
  readonly count?: number;
  readonly parts?: readonly Entry[];
}

/** The table of contents, in the order of the page. */
export function renderContents(context: PageContext): Html {
  const { voice } = context;
  return html`<nav class="contents" id="contents" aria-labelledby="contents-title">
    <h2 id="contents-title">${voice.say("report.contents")}</h2>
    <ol>${entries(context).map(renderEntry)}</ol>
  </nav>`;
}

function entries(context: PageContext): Entry[] {
  const { report, voice } = context;
  const count = (basis: (typeof bases)[number]) =>
    report.claims.filter(({ claim }) => claim.basis === basis).length;
  return [
    {
      anchor: "findings",
      title: voice.say("report.findings"),
      count: report.warnings.filter(({ answer }) => answer === undefined).length,
    },
    { anchor: "coverage", title: voice.say("report.coverage") },
    {
      anchor: "by-sentence",
      title: voice.say("report.bySentence"),
      parts: report.parts.map(({ anchor, label, sentences }) => ({
        anchor,
        title: voice.own(label),
        count: sentences.length,
      })),
    },
    {
      anchor: "by-node",
      title: voice.say("report.byNode"),
      parts: report.groups.map((group) => ({
        anchor: group.anchor,
        title: groupTitle(group, context),
        count: group.nodes.length,
      })),
    },
    {
      anchor: "by-basis",
      title: voice.say("report.byBasis"),
      parts: bases.map((basis) => ({
        anchor: basisAnchor(basis),
        title: voice.word(`types.basis.${basis}`),
        count: count(basis),
      })),
    },
    { anchor: "sources", title: voice.say("report.sources"), count: report.file.sources.length },
  ];
}

function renderEntry({ anchor, title, count, parts = [] }: Entry): Html {
  return html`<li><a href="#${anchor}">${title}</a>${count !== undefined && html` <span class="count">${count}</span>`}${parts.length > 0 && html`<ol>${parts.map(renderEntry)}</ol>`}</li>`;
}
