import { type JSX, Show } from "solid-js";
import type { TextSentence } from "../../core/view/text-parts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { countClaims } from "./name-tick.ts";
import type { TextReading } from "./text-reading.ts";

/**
 * What the tick under the pointer or the focus stands for: its sentence, the section, how many claims. To be seen; the
 * tick itself tells as much to those who hear it.
 */
export function StripTip(props: {
  explorer: Explorer;
  reading: TextReading;
  sentence: TextSentence | undefined;
  /** Where the tick begins, in percent of the strip's width. */
  at: number;
}): JSX.Element {
  const { explorer, reading } = props;
  const sectionOf = (sentence: TextSentence) =>
    reading.parts.find(({ sentences }) => sentences.includes(sentence))?.section?.label[explorer.language()];
  return (
    <Show when={props.sentence}>
      {(sentence) => (
        <p
          class="strip-tip"
          aria-hidden="true"
          style={{ left: `${props.at}%`, translate: `-${props.at}% 0` }}
        >
          <b>{sentence().id}</b> · {sectionOf(sentence()) ?? explorer.t("text.noSection")} ·{" "}
          {countClaims(explorer, sentence(), reading.passing(sentence()).length)}
        </p>
      )}
    </Show>
  );
}
