import { type JSX, Show } from "solid-js";
import { articleAddress } from "../../core/text/article-address.ts";
import type { TextSentence } from "../../core/view/text-parts.ts";
import type { TextParts } from "./text-parts.ts";

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
