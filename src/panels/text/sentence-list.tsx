import { createMemo, For, Index, type JSX, Show } from "solid-js";
import { articleAddress } from "../../core/text/article-address.ts";
import type { TextSentence } from "../../core/view/text-parts.ts";
import { type Cut, createChunk, cutIntoChunks } from "../../ui/create-chunk.ts";
import { SentenceClaims } from "./sentence-claims.tsx";
import type { TextParts } from "./text-reading.ts";
import { countClaims } from "./text-reading.ts";

/** How tall a sentence is expected to be without its claims, and with each of them, in CSS pixels. */
const sentenceHeight = 90;
const claimHeight = 15;

/** The sentences of a part of the text; in a long text they are drawn in portions, as far as they are near to what is seen. */
export function SentenceList(props: {
  parts: TextParts;
  sentences: readonly TextSentence[];
  /** Whether the text begins with them. */
  first: boolean;
}): JSX.Element {
  const cuts = createMemo<readonly Cut<TextSentence>[]>(() =>
    props.parts.long() ? cutIntoChunks(props.sentences) : [{ items: props.sentences, before: 0 }],
  );
  return (
    <Index each={cuts()}>
      {(cut) => (
        <SentencePortion
          parts={props.parts}
          sentences={cut().items}
          before={cut().before}
          first={props.first && cut().before === 0}
        />
      )}
    </Index>
  );
}

function SentencePortion(props: {
  parts: TextParts;
  sentences: readonly TextSentence[];
  before: number;
  first: boolean;
}): JSX.Element {
  const { reading, sight, whole } = props.parts;
  const chunk = createChunk({
    sight,
    first: props.first,
    whole,
    held: () => props.sentences.some(({ id }) => reading.isCurrent(id) || reading.chosen().has(id)),
    estimate: () =>
      props.sentences.reduce((sum, { claims }) => sum + sentenceHeight + claims.length * claimHeight, 0),
  });
  return (
    <ol
      ref={chunk.ref}
      start={props.before > 0 ? props.before + 1 : undefined}
      aria-hidden={chunk.shown() ? undefined : "true"}
      style={{ height: chunk.shown() ? undefined : `${chunk.height()}px` }}
    >
      <Show when={chunk.shown()}>
        <For each={props.sentences.filter(props.parts.drawn)}>
          {(sentence, at) => (
            <SentenceItem parts={props.parts} sentence={sentence} first={props.first && at() === 0} />
          )}
        </For>
      </Show>
    </ol>
  );
}

/** A sentence of the text, without its words: where it stands, how long it is, and what rests on it. */
function SentenceItem(props: {
  parts: TextParts;
  sentence: TextSentence;
  /** Whether it is the first of all, which is seen before anything is known of what is. */
  first: boolean;
}): JSX.Element {
  const { sentence } = props;
  const { explorer, reading } = props.parts;
  const t = () => explorer.t;
  const { id, number, length, claims, record } = sentence;
  const chosen = () => reading.chosen().has(id);
  const shown = createMemo(() => reading.shown(sentence));
  const counted = () => countClaims(explorer, sentence, reading.passing(sentence).length);
  const nothing = () => {
    if (claims.length > 0) return t()("view.empty");
    return t()(record ? "text.record" : "text.noClaim");
  };
  return (
    <li
      class="sentence"
      classList={{ "is-chosen": chosen() }}
      data-sentence={id}
      aria-current={reading.isCurrent(id) ? "true" : undefined}
    >
      <div class="sentence-head">
        <h4 tabIndex={-1}>{id}</h4>
        <p class="muted">{t()("text.size", { number, length })}</p>
        <Show when={claims.length > 0}>
          <p class="muted">{counted()}</p>
        </Show>
        <Show when={chosen()}>
          <p class="sentence-chosen">{t()("text.chosen")}</p>
        </Show>
      </div>
      <div class="sentence-claims">
        <Show
          when={shown().length > 0}
          fallback={
            <p classList={{ muted: claims.length > 0 || record, "no-claim": claims.length === 0 && !record }}>
              {nothing()}
            </p>
          }
        >
          <SentenceClaims parts={props.parts} claims={shown()} first={props.first} />
        </Show>
      </div>
      <Show when={reading.isCurrent(id) && !explorer.ownText()}>
        <button type="button" class="link-button sentence-own" onClick={() => explorer.openDialog("ownText")}>
          {t()("text.readOwn")}
        </button>
      </Show>
      <ArticleLink parts={props.parts} sentence={sentence} name={id} />
    </li>
  );
}

/** Leads from a sentence to where it stands in the article, if that is published at an address. */
export function ArticleLink(props: {
  parts: TextParts;
  sentence: TextSentence;
  /** What the place is called, for those who hear the link by itself. */
  name: string;
}): JSX.Element {
  const { explorer, reading } = props.parts;
  const words = () =>
    props.sentence.claims.flatMap(({ places }) => places.flatMap(({ surface }) => surface ?? []));
  return (
    <Show when={reading.source?.url}>
      {(url) => (
        <a
          class="article-link"
          href={articleAddress(url(), words())}
          target="_blank"
          rel="noopener noreferrer"
        >
          {explorer.t("text.read")} <span aria-hidden="true">↗</span>
          <span class="visually-hidden">{props.name}</span>
        </a>
      )}
    </Show>
  );
}
