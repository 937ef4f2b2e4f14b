import { createSignal, type JSX, Show } from "solid-js";
import { Icon } from "./icon.tsx";

/** What a copy button says. */
export interface CopyWords {
  readonly label: string;
  readonly copied: string;
  readonly failed: string;
}

/** A button that copies a text and says so; where the browser refuses, the text is shown to be copied by hand. */
export function CopyButton(props: { words: CopyWords; text(): string }): JSX.Element {
  const [outcome, setOutcome] = createSignal<"copied" | "failed">();
  const [shown, setShown] = createSignal("");
  const copy = async () => {
    const text = props.text();
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setShown("");
      setOutcome("copied");
    } catch {
      setShown(text);
      setOutcome("failed");
    }
  };
  return (
    <span class="copy">
      <button type="button" class="quiet-button" onClick={() => void copy()}>
        <Icon name="copy" />
        {props.words.label}
      </button>
      <span role="status" class="muted">
        {outcome() ? props.words[outcome() ?? "copied"] : ""}
      </span>
      <Show when={shown()}>
        <textarea class="copy-text" readonly rows={4} aria-label={props.words.label} value={shown()} />
      </Show>
    </span>
  );
}
