import { type JSX, Show } from "solid-js";
import type { TextSentence } from "../../core/view/text-parts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { SentenceClaims } from "./sentence-claims.tsx";
import type { TextReading } from "./text-reading.ts";

/** A sentence of the text, without its words: where it stands, how long it is, and what rests on it. */
export function SentenceItem(props: {
  explorer: Explorer;
  reading: TextReading;
  sentence: TextSentence;
}): JSX.Element {
  const { explorer, reading, sentence } = props;
  const t = () => explorer.t;
  const { id, number, length, claims, record } = sentence;
  const chosen = () => reading.chosen().has(id);
  const counted = () => {
    const count = reading.passing(sentence).length;
    if (count < claims.length) return t()("text.countOf", { count, total: claims.length });
    return count === 1 ? t()("text.countOne") : t()("text.count", { count });
  };
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
          when={reading.shown(sentence).length > 0}
          fallback={
            <p classList={{ muted: claims.length > 0 || record, "no-claim": claims.length === 0 && !record }}>
              {nothing()}
            </p>
          }
        >
          <SentenceClaims explorer={explorer} claims={reading.shown(sentence)} />
        </Show>
      </div>
    </li>
  );
}
