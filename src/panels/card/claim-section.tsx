import { For, type JSX, Show } from "solid-js";
import { sentenceNumber } from "../../core/atlas/claim-sentences.ts";
import type { Claim, Evidence } from "../../core/atlas/schema.ts";
import { sectionBySentence } from "../../core/text/section-by-sentence.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import { SentenceLink } from "../thing/sentence-link.tsx";
import { TwoLanguages } from "../thing/two-languages.tsx";

/** What a claim rests on: basis, evidence, and for an inference why, how surely and on what. */
export function ClaimSection(props: { explorer: Explorer; claim: Claim }): JSX.Element {
  const t = () => props.explorer.t;
  const language = () => props.explorer.language();
  const premises = () => props.claim.premises ?? [];
  return (
    <section class="card-section">
      <h3>{t()("card.basis")}</h3>
      <p class={`basis basis-${props.claim.basis}`}>
        <strong>{t()(`types.basis.${props.claim.basis}`)}</strong>{" "}
        {t()(`types.basisMeaning.${props.claim.basis}`)}
      </p>
      <Show when={props.claim.rationale}>
        {(rationale) => (
          <p>
            <span class="muted">{t()("card.rationale")} </span>
            {rationale()[language()]}
          </p>
        )}
      </Show>
      <Show when={props.claim.confidence}>
        {(confidence) => (
          <p>
            <span class="muted">{t()("card.confidence")} </span>
            {t()(`types.confidence.${confidence()}`)}
          </p>
        )}
      </Show>
      <Show when={premises().length > 0}>
        <p class="muted">{t()("card.premises")}</p>
        <ul class="evidence">
          <For each={premises()}>
            {(id) => (
              <li>
                <button type="button" class="link-button" onClick={() => props.explorer.select(id)}>
                  {nameOf(props.explorer, id)}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <ul class="evidence">
        <For each={props.claim.evidence}>
          {(evidence) => (
            <li>
              <EvidenceLine explorer={props.explorer} evidence={evidence} />
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

function EvidenceLine(props: { explorer: Explorer; evidence: Evidence }): JSX.Element {
  const { atlas, t } = props.explorer;
  const language = () => props.explorer.language();
  const { evidence } = props;
  if ("sentence" in evidence) {
    const section = atlas.textIndex && sectionBySentence(atlas.textIndex).get(evidence.sentence);
    const place = () =>
      [
        evidence.sentence,
        t("card.sentence", { number: sentenceNumber(evidence.sentence) }),
        ...(section ? [section.label[language()]] : []),
      ].join(" · ");
    return (
      <>
        <SentenceLink explorer={props.explorer} sentence={evidence.sentence} text={place()} />
        <Show when={evidence.surface}>
          {(surface) => (
            <span lang="zh-Hans"> {t("card.quoted", { surface: surface().replace(/^“|”$/gu, "") })}</span>
          )}
        </Show>
      </>
    );
  }
  const source = atlas.graph.sources.find(({ id }) => id === evidence.source);
  const title = () => source?.title[language()] ?? evidence.source;
  return (
    <>
      <Show when={source?.url} fallback={title()}>
        {(url) => (
          <a href={url()} target="_blank" rel="noopener noreferrer">
            {title()}
          </a>
        )}
      </Show>
      <span class="muted">
        {" "}
        <TwoLanguages explorer={props.explorer} text={evidence.locator} />
      </span>
    </>
  );
}
