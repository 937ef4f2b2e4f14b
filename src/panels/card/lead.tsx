import "../../i18n/late/card.ts";
import { For, type JSX, Show } from "solid-js";
import { articleSource } from "../../core/atlas/article-source.ts";
import { sentenceNumber } from "../../core/atlas/claim-sentences.ts";
import type { Id } from "../../core/atlas/schema.ts";
import { describeLead } from "../../core/describe/lead/describe-lead.ts";
import { byDefaultWords } from "../../core/describe/lead/lead-words.ts";
import { textOf } from "../../core/describe/piece.ts";
import { articleAddress } from "../../core/text/article-address.ts";
import type { Explorer } from "../../state/explorer.ts";
import { SentenceLink } from "../entity/sentence-link.tsx";
import { SaidPieces } from "./said-pieces.tsx";

/** What a card begins with: who does it, or who acts on it, in a sentence or a few, each with where it is said. */
export function Lead(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  // Of a tie the first is the card's heading.
  const sentences = () =>
    describeLead(explorer.graph, props.id, explorer.language()).slice(
      explorer.graph.hasEdge(props.id) ? 1 : 0,
    );
  const isByDefault = () =>
    sentences().some(({ pieces }) => textOf(pieces).includes(byDefaultWords[explorer.language()]));
  return (
    <Show when={sentences().length > 0}>
      <div class="card-lead">
        <For each={sentences()}>
          {({ pieces, sentences: places }) => (
            <p>
              <SaidPieces explorer={explorer} pieces={pieces} own={props.id} as="link" />{" "}
              <SentenceLinks explorer={explorer} sentences={places} article />
            </p>
          )}
        </For>
        <Show when={isByDefault()}>
          <p class="muted">{explorer.t("evidence.byDefault")}</p>
        </Show>
      </div>
    </Show>
  );
}

/** The numbers of sentences, each opening the text there, and with `article` also where it is published. */
export function SentenceLinks(props: {
  explorer: Explorer;
  sentences: readonly Id[];
  article?: boolean;
}): JSX.Element {
  return (
    <For each={props.sentences}>
      {(sentence) => (
        <span class="sentence-number">
          <SentenceLink explorer={props.explorer} sentence={sentence} text={sentence} />
          <Show when={props.article}>
            <ArticleLink explorer={props.explorer} sentence={sentence} short />
          </Show>
        </span>
      )}
    </For>
  );
}

/** Leads to a sentence where the article is published; nothing where the atlas gives no address. */
export function ArticleLink(props: {
  explorer: Explorer;
  sentence: Id;
  /** The words that stand there, by which a browser may find the place. */
  words?: readonly string[];
  /** The arrow alone, in a line of text. */
  short?: boolean;
}): JSX.Element {
  const name = () => props.explorer.t("evidence.article", { number: sentenceNumber(props.sentence) });
  return (
    <Show when={articleSource(props.explorer.atlas)?.url}>
      {(url) => (
        <a
          class="article-link"
          classList={{ "is-short": props.short === true }}
          href={articleAddress(url(), props.words ?? [])}
          target="_blank"
          rel="noopener noreferrer"
          title={props.short ? name() : undefined}
        >
          <span classList={{ "visually-hidden": props.short === true }}>{name()}</span>
          <span aria-hidden="true">↗</span>
        </a>
      )}
    </Show>
  );
}
