import { For, type JSX } from "solid-js";
import { languageRuns } from "../../i18n/language-runs.ts";
import type { Explorer } from "../../state/explorer.ts";

/** A text from the atlas that may go over into the other language: each run says which it is in. */
export function TwoLanguages(props: { explorer: Explorer; text: string }): JSX.Element {
  return (
    <For each={languageRuns(props.text, props.explorer.language())}>
      {({ text, lang }) => (lang === undefined ? text : <span lang={lang}>{text}</span>)}
    </For>
  );
}
