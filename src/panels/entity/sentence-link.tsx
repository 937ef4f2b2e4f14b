import "../../i18n/late/text.ts";
import { batch, For, type JSX, Show } from "solid-js";
import type { Id } from "../../core/atlas/schema.ts";
import { languageRuns } from "../../i18n/language-runs.ts";
import type { Explorer } from "../../state/explorer.ts";

/**
 * A sentence of the text as a button that opens the Text view there; what is chosen stays, unless something is to be
 * chosen on the way. Mere text where the atlas has no index of its sentences.
 */
export function SentenceLink(props: {
  explorer: Explorer;
  sentence: Id;
  text: string;
  /** The node or tie to choose. */
  choose?: string;
}): JSX.Element {
  const { explorer } = props;
  const open = () =>
    batch(() => {
      if (props.choose !== undefined) explorer.select(props.choose);
      explorer.showSentence(props.sentence);
      explorer.setView("text");
    });
  return (
    <Show when={explorer.atlas.textIndex} fallback={<span class="evidence-place">{props.text}</span>}>
      <button
        type="button"
        class="link-button evidence-place"
        title={explorer.t("text.open", { sentence: props.sentence })}
        onClick={open}
      >
        {props.text}
      </button>
    </Show>
  );
}

/** A text from the atlas that may go over into the other language: each run says which it is in. */
export function TwoLanguages(props: { explorer: Explorer; text: string }): JSX.Element {
  return (
    <For each={languageRuns(props.text, props.explorer.language())}>
      {({ text, lang }) => (lang === undefined ? text : <span lang={lang}>{text}</span>)}
    </For>
  );
}
