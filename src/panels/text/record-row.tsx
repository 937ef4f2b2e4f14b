import type { JSX } from "solid-js";
import type { TextSentence } from "../../core/view/text-parts.ts";
import type { TextParts } from "./text-parts.ts";

/** Whether sentences only say where the text comes from, so that nothing rests on any of them. */
export function isRecord(sentences: readonly TextSentence[]): boolean {
  return sentences.every(({ record, claims }) => record && claims.length === 0);
}

/** The sentences that only say where the text comes from, as one row. */
export function RecordRow(props: { parts: TextParts; sentences: readonly TextSentence[] }): JSX.Element {
  const { explorer, reading } = props.parts;
  const ends = () => [props.sentences[0], props.sentences.at(-1)] as const;
  const name = () => {
    const [first, last] = ends();
    return first === last ? (first?.id ?? "") : `${first?.id}–${last?.id}`;
  };
  const size = () => {
    const [first, last] = ends();
    const length = props.sentences.reduce((sum, sentence) => sum + sentence.length, 0);
    return explorer.t("text.sizes", { from: first?.number ?? 0, to: last?.number ?? 0, length });
  };
  return (
    <ol>
      <li
        class="sentence"
        data-sentence={props.sentences.map(({ id }) => id).join(" ")}
        aria-current={props.sentences.some(({ id }) => reading.isCurrent(id)) ? "true" : undefined}
      >
        <div class="sentence-head">
          <h4 tabIndex={-1}>{name()}</h4>
          <p class="muted">{size()}</p>
        </div>
        <p class="sentence-claims muted">{explorer.t("text.record")}</p>
      </li>
    </ol>
  );
}
