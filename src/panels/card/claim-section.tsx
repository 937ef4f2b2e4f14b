import "../../i18n/late/facts.ts";
import "../../i18n/late/card.ts";
import { For, type JSX, Show } from "solid-js";
import type { BackgroundEvidence } from "../../core/atlas/schema/graph-file.ts";
import type { Claim, Id } from "../../core/atlas/schema.ts";
import { locatorIn } from "../../core/describe/describe-evidence.ts";
import { quote } from "../../core/describe/noun.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { evidencePlaces } from "../../core/text/evidence-places.ts";
import { createNamedIn } from "../../core/text/named-in.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf, namesOf } from "../entity/name-of.ts";
import { BasisMark } from "../entity/node-mark.tsx";
import { SentenceLink, TwoLanguages } from "../entity/sentence-link.tsx";
import { ArticleLink } from "./lead.tsx";

const known = new WeakMap<AtlasGraph, (fragment: string) => readonly Id[]>();

/** The text's own names and numbers; for an English reader each with what the atlas calls the things that it names. */
function Fragments(props: { explorer: Explorer; surfaces: readonly string[] }): JSX.Element {
  const { explorer } = props;
  const gloss = (surface: string) => {
    if (explorer.language() !== "en") return undefined;
    const namedIn = known.get(explorer.graph) ?? createNamedIn(explorer.graph);
    known.set(explorer.graph, namedIn);
    const names = namesOf(explorer, namedIn(surface));
    return names === "" ? undefined : names;
  };
  return (
    <For each={props.surfaces}>
      {(surface) => (
        <span class="fragment">
          <span lang="zh-Hans">{quote(surface, explorer.language())}</span>
          <Show when={gloss(surface)}>
            {(names) => <i class="gloss"> {explorer.t("evidence.gloss", { names: names() })}</i>}
          </Show>{" "}
        </span>
      )}
    </For>
  );
}

/** What a claim rests on: its basis, for an inference why, how surely and on what, then every place that says it. */
export function ClaimSection(props: { explorer: Explorer; claim: Claim }): JSX.Element {
  const { explorer } = props;
  const t = () => explorer.t;
  const language = () => explorer.language();
  const premises = () => props.claim.premises ?? [];
  const outside = () =>
    props.claim.evidence.filter((piece): piece is BackgroundEvidence => "source" in piece);
  return (
    <section class="card-section">
      <h3>{t()("evidence.title")}</h3>
      <p class={`basis basis-${props.claim.basis}`}>
        <BasisMark basis={props.claim.basis} />
        <span>
          <strong>{t()(`types.basis.${props.claim.basis}`)}</strong>{" "}
          <span class="muted">{t()(`types.basisMeaning.${props.claim.basis}`)}</span>
        </span>
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
        {(confidence) => <p>{t()(`types.confidence.${confidence()}`)}</p>}
      </Show>
      <Show when={premises().length > 0}>
        <p class="muted">{t()("card.premises")}</p>
        <ul class="evidence">
          <For each={premises()}>
            {(id) => (
              <li>
                <button type="button" class="link-button" onClick={() => explorer.select(id)}>
                  {nameOf(explorer, id)}
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <For each={evidencePlaces(props.claim.evidence, explorer.atlas.textIndex)}>
        {({ section, places }) => (
          <>
            <Show when={section}>
              {(found) => (
                <p class="muted">{t()("evidence.section", { section: found().label[language()] })}</p>
              )}
            </Show>
            <ul class="evidence">
              <For each={places}>
                {({ sentence, surfaces }) => (
                  <li>
                    <SentenceLink explorer={explorer} sentence={sentence} text={sentence} />{" "}
                    <Fragments explorer={explorer} surfaces={surfaces} />
                    <ArticleLink explorer={explorer} sentence={sentence} words={surfaces} />
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </For>
      <Show when={outside().length > 0}>
        <ul class="evidence">
          <For each={outside()}>
            {(evidence) => (
              <li>
                <Outside explorer={explorer} evidence={evidence} />
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}

/** A place in a source other than the text. */
function Outside(props: { explorer: Explorer; evidence: BackgroundEvidence }): JSX.Element {
  const { explorer, evidence } = props;
  const source = explorer.atlas.graph.sources.find(({ id }) => id === evidence.source);
  const title = () => source?.title[explorer.language()] ?? evidence.source;
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
        <TwoLanguages explorer={explorer} text={locatorIn(evidence.locator, explorer.language())} />
      </span>
    </>
  );
}
