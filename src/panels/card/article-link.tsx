import { type JSX, Show } from "solid-js";
import { articleSource } from "../../core/atlas/article-source.ts";
import { sentenceNumber } from "../../core/atlas/claim-sentences.ts";
import type { Id } from "../../core/atlas/schema.ts";
import { articleAddress } from "../../core/text/article-address.ts";
import type { Explorer } from "../../state/explorer.ts";

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
