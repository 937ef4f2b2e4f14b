import { For, type JSX, Show } from "solid-js";
import type { Id } from "../../core/atlas/schema.ts";
import type { Explorer } from "../../state/explorer.ts";
import { SentenceLink } from "../thing/sentence-link.tsx";
import { ArticleLink } from "./article-link.tsx";

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
