import type { Claim, Evidence, PrimaryEvidence } from "../../src/core/atlas/schema.ts";
import { languageTag } from "../../src/i18n/language-tag.ts";
import { sentenceAnchor } from "./anchors.ts";
import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import type { Voice } from "./voice.ts";

/** The languages of a text that is annotated and of the words that are quoted from it. */
const textLanguage = languageTag("zh");

/** What a claim rests on, piece by piece. */
export function renderEvidence({ evidence }: Claim, context: PageContext): Html {
  if (evidence.length === 0) return html``;
  return html`<ul class="evidence">${evidence.map((piece) => html`<li>${renderPiece(piece, context)}</li>`)}</ul>`;
}

/** Why a claim is inferred, how surely and from what; nothing for other claims. */
export function renderInference(claim: Claim, context: PageContext): Html {
  const { voice } = context;
  const { rationale, confidence, premises = [] } = claim;
  if (claim.basis !== "inferred") return html``;
  return html`<div class="inference">
    ${rationale && html`<p><span class="key">${voice.say("report.rationale")}</span> ${voice.own(rationale)} ${voice.other(rationale)}</p>`}
    ${confidence && html`<p>${voice.word(`types.confidence.${confidence}`)}</p>`}
    ${premises.length > 0 && html`<p class="key">${voice.say("report.premises")}</p><ul class="premises">${premises.map((id) => renderPremise(id, context))}</ul>`}
  </div>`;
}

/** The name of what a claim rests on, marked as the pictures mark it. */
export function renderBasis({ basis }: Claim, voice: Voice): Html {
  return html`<span class="basis basis-${basis}">${voice.word(`types.basis.${basis}`)}</span>`;
}

/** A link to a sentence of the page, or its id where the page has none. */
export function renderSentenceLink(id: string, context: PageContext): Html {
  return context.tellsSentence(id)
    ? html`<a class="sentence-link" href="#${sentenceAnchor(id)}">${id}</a>`
    : html`<span class="sentence-link">${id}</span>`;
}

/** Where in its sentence a piece of evidence stands, and the name or number quoted from there. */
export function renderSpan({ span, surface }: PrimaryEvidence, voice: Voice): Html {
  const where = span
    ? voice.say("report.span", { from: span[0] + 1, to: span[1] })
    : voice.say("report.wholeSentence");
  if (surface === undefined) return html`<span class="span">${where}</span>`;
  const quoted = voice.say("report.quoted", { surface: surface.replace(/^“|”$/gu, "") });
  return html`<span class="span">${where}</span> <span class="quoted" lang="${textLanguage}">${quoted}</span>`;
}

function renderPiece(piece: Evidence, context: PageContext): Html {
  if ("sentence" in piece) {
    return html`${renderSentenceLink(piece.sentence, context)} ${renderSpan(piece, context.voice)}`;
  }
  const source = context.sourceOf(piece.source);
  const title = source ? context.voice.own(source.title) : piece.source;
  return html`<a href="#source-${piece.source}">${title}</a> <span class="span">${piece.locator}</span>`;
}

function renderPremise(id: string, context: PageContext): Html {
  const claim = context.claimOf(id);
  if (!claim) return html`<li>${id}</li>`;
  return html`<li><a href="#${claim.anchor}">${context.voice.own(claim.said)}</a></li>`;
}
