import { type JSX, Show } from "solid-js";
import { Icon } from "../../ui/icon.tsx";

/** A line of text that fills itself in, until the reader writes something else, and can do so again. */
export function TextInput(props: {
  label: string;
  value: string;
  /** Whether it is the reader's. */
  changed: boolean;
  reset: { readonly label: string; run(): void };
  onInput(text: string): void;
}): JSX.Element {
  return (
    <div class="export-field">
      <label class="export-label">
        <span class="choice-label">{props.label}</span>
        <input
          type="text"
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      </label>
      <Show when={props.changed}>
        <button
          type="button"
          class="icon-button"
          aria-label={props.reset.label}
          title={props.reset.label}
          onClick={() => props.reset.run()}
        >
          <Icon name="back" />
        </button>
      </Show>
    </div>
  );
}
