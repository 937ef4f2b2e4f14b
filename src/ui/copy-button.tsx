import { createSignal, type JSX, Show } from "solid-js";
import { Icon } from "./icon.tsx";

/** What a copy button says. */
export interface CopyWords {
  readonly label: string;
  /** What the button does, as its description. */
  readonly hint?: string;
  /** What is said once a text has been copied. */
  copied(text: string): string;
  readonly failed: string;
}

/** A button that copies a text as it is when asked and says so; where the browser refuses, the text is shown to be copied by hand. */
export function CopyButton(props: { words: CopyWords; text(): string }): JSX.Element {
  const [outcome, setOutcome] = createSignal<{ readonly text: string; readonly copied: boolean }>();
  const copy = async () => {
    const text = props.text();
    // Emptied first, so that the same outcome is told again.
    setOutcome(undefined);
    setOutcome({ text, copied: await copyText(text) });
  };
  const said = () => {
    const now = outcome();
    if (!now) return "";
    return now.copied ? props.words.copied(now.text) : props.words.failed;
  };
  const refused = () => {
    const now = outcome();
    return now && !now.copied ? now.text : undefined;
  };
  return (
    <span class="copy">
      <button type="button" class="quiet-button" title={props.words.hint} onClick={() => void copy()}>
        <Icon name="copy" />
        {props.words.label}
      </button>
      <span role="status" class="muted">
        {said()}
      </span>
      <CopyByHand label={props.words.label} text={refused()} />
    </span>
  );
}

/** Copies a text and says whether the browser let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Also where there is no clipboard at all, as on a page that came without encryption.
    return false;
  }
}

/** A text that the browser did not let the page copy, selected as a whole where it is come to; nothing without one. */
export function CopyByHand(props: { label: string; text: string | undefined }): JSX.Element {
  return (
    <Show when={props.text}>
      {(text) => (
        <textarea
          class="copy-text"
          readonly
          rows={4}
          aria-label={props.label}
          value={text()}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </Show>
  );
}
