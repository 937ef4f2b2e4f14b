import { createMemo, type JSX, Show } from "solid-js";
import type { TextSentence } from "../../core/view/text-parts.ts";
import { ArticleLink } from "./article-link.tsx";
import { countClaims } from "./name-tick.ts";
import { SentenceClaims } from "./sentence-claims.tsx";
import type { TextParts } from "./text-parts.ts";

/** A sentence of the text, without its words: where it stands, how long it is, and what rests on it. */
export function SentenceItem(props: {
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
      <ArticleLink parts={props.parts} sentence={sentence} name={id} />
    </li>
  );
}
