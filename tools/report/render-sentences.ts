import { type Html, html } from "./html.ts";
import type { PageContext } from "./page-context.ts";
import { renderBasis, renderSentenceLink, renderSpan } from "./render-evidence.ts";
import { renderMarks } from "./render-marks.ts";
import type { ReportPart, ReportSentence, SentenceClaim, Stretch } from "./report.ts";

/** The text in its order: every sentence with what is claimed of it. */
export function renderSentences(context: PageContext): Html {
  const { report, voice } = context;
  const { parts, missing } = report;
  return html`<section class="chapter" id="by-sentence" aria-labelledby="by-sentence-title">
    <h2 id="by-sentence-title">${voice.say("report.bySentence")}</h2>
    ${parts.length === 0 && html`<p>${voice.say("report.noIndex")}</p>`}
    ${missing && missing.length === 0 && html`<p>${voice.say("report.allFound")}</p>`}
    ${
      missing &&
      missing.length > 0 &&
      html`<p class="alert">${voice.say("report.missing", { count: missing.length })} ${missing.map((id) => html`${renderSentenceLink(id, context)} `)}</p>`
    }
    ${parts.map((part) => renderPart(part, context))}
  </section>`;
}

function renderPart({ anchor, label, sentences }: ReportPart, context: PageContext): Html {
  const { voice } = context;
  return html`<section class="part" id="${anchor}" aria-labelledby="${anchor}-title">
    <h3 id="${anchor}-title">${voice.own(label)} ${voice.other(label)}</h3>
    ${sentences.map((sentence) => renderSentence(sentence, context))}
  </section>`;
}

function renderSentence(sentence: ReportSentence, context: PageContext): Html {
  const { voice } = context;
  const { id, anchor, number, start, length, record, claims } = sentence;
  const empty = voice.say(record ? "report.record" : "report.none");
  return html`<article class="sentence" id="${anchor}" aria-labelledby="${anchor}-title">
    <div class="sentence-head">
      <h4 id="${anchor}-title">${id}</h4>
      <p class="place">${voice.say("report.sentenceSize", { number, length })}<br>${voice.say("report.sentenceStart", { start: start + 1 })}</p>
      ${renderWords(sentence, context)}
    </div>
    ${
      claims.length === 0
        ? html`<p class="${record ? "quiet" : "alert"}">${empty}</p>`
        : html`<ol class="claims">${claims.map((claim) => renderClaim(id, claim, context))}</ol>`
    }
  </article>`;
}

function renderWords({ words }: ReportSentence, { report, voice }: PageContext): Html {
  if (!report.missing) return html``;
  if (!words) return html`<p class="words alert">${voice.say("report.notInCopy")}</p>`;
  return html`<blockquote class="words" lang="zh-Hans">${words.map(renderStretch)}</blockquote>`;
}

function renderStretch({ text, marked }: Stretch): Html {
  return marked ? html`<mark>${text}</mark>` : html`${text}`;
}

function renderClaim(sentence: string, { claim, places }: SentenceClaim, context: PageContext): Html {
  const { voice } = context;
  const { basis, evidence } = claim.claim;
  const said = voice.own(claim.said);
  const elsewhere = evidence.flatMap((piece) =>
    "sentence" in piece && piece.sentence !== sentence ? [piece.sentence] : [],
  );
  return html`<li class="claim claim-${basis}">
    <p class="said">${said}</p>
    ${claim.note && html`<p class="note">${voice.own(claim.note)}</p>`}
    <p class="rests">${renderBasis(claim.claim, voice)}
      ${places.map((place) => html`<span class="at">${renderSpan(place, voice)}</span> `)}
      ${elsewhere.length > 0 && html`<span class="at">${voice.say("report.also")} ${[...new Set(elsewhere)].map((id) => html`${renderSentenceLink(id, context)} `)}</span>`}
      <span class="at more"><a href="#${claim.anchor}" aria-label="${voice.say("report.moreOf", { said })}">${voice.say("report.more")}</a></span></p>
    ${renderMarks(voice)}
  </li>`;
}
