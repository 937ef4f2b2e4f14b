import { type Basis, bases } from "../../src/core/atlas/vocabulary.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { renderEvidence, renderInference } from "./render-evidence.ts";
import type { ReportClaim } from "./report.ts";

/** Every claim once more, by what it rests on. */
export function renderBases(context: PageContext): Html {
  const { voice } = context;
  return html`<section class="chapter" id="by-basis" aria-labelledby="by-basis-title">
    <h2 id="by-basis-title">${voice.say("report.byBasis")}</h2>
    ${bases.map((basis) => renderBasisList(basis, context))}
  </section>`;
}

/** The id of the list of a basis on the page. */
export function basisAnchor(basis: Basis): string {
  return `basis-${basis}`;
}

function renderBasisList(basis: Basis, context: PageContext): Html {
  const { report, voice } = context;
  const claims = report.claims.filter(({ claim }) => claim.basis === basis);
  const name = voice.word(`types.basis.${basis}`);
  const anchor = basisAnchor(basis);
  return html`<section class="part" id="${anchor}" aria-labelledby="${anchor}-title">
    <h3 id="${anchor}-title">${name}</h3>
    <p class="quiet">${voice.word(`types.basisMeaning.${basis}`)}</p>
    ${
      claims.length === 0
        ? html`<p>${voice.say("report.noClaims")}</p>`
        : html`<table class="list">
      <caption>${voice.say("report.basisCaption", { basis: name, count: claims.length })}</caption>
      <thead><tr><th scope="col">${voice.say("report.claim")}</th><th scope="col">${voice.say("report.where")}</th></tr></thead>
      <tbody>${claims.map((claim) => renderRow(claim, context))}</tbody>
    </table>`
    }
  </section>`;
}

function renderRow({ anchor, said, claim }: ReportClaim, context: PageContext): Html {
  return html`<tr><td class="claim claim-${claim.basis}"><a href="#${anchor}">${context.voice.own(said)}</a>${renderInference(claim, context)}</td><td>${renderEvidence(claim, context)}</td></tr>`;
}
