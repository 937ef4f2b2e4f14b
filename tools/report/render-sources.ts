import type { Source } from "../../src/core/atlas/schema.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import type { Voice } from "./voice.ts";

/** The sources of an atlas; their addresses are links, nothing of them is fetched. */
export function renderSources({ report, voice }: PageContext): Html {
  const columns = (["source", "publisher", "published"] as const).map((key) => voice.say(`report.${key}`));
  return html`<section class="chapter" id="sources" aria-labelledby="sources-title">
    <h2 id="sources-title">${voice.say("report.sources")}</h2>
    <table class="list">
      <caption>${voice.say("report.sourcesCaption")}</caption>
      <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
      <tbody>${report.file.sources.map((source) => renderSource(source, voice))}</tbody>
    </table>
  </section>`;
}

function renderSource({ id, kind, title, publisher, author, published, url }: Source, voice: Voice): Html {
  const names = author ? `${voice.own(author)} · ${voice.own(publisher)}` : voice.own(publisher);
  return html`<tr id="source-${id}">
    <td>${voice.own(title)} ${voice.other(title)}<br><span class="quiet">${voice.word(`types.source.${kind}`)}</span>
      ${url && html`<br><a class="address" href="${url}" rel="noopener noreferrer">${url}</a>`}</td>
    <td>${names}</td>
    <td class="date">${published ?? "–"}</td>
  </tr>`;
}
