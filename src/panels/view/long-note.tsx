import "../../i18n/late/text.ts";
import { type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/** Says of a list that not all of it is drawn at once, where that is so, and what to do instead of the browser's find. */
export function LongNote(props: {
  explorer: Explorer;
  long: boolean;
  /** What it says, where that is not that print has all of it. */
  message?: "long.matrix";
}): JSX.Element {
  return (
    <Show when={props.long}>
      <p class="long-note muted">{props.explorer.t(props.message ?? "long.note")}</p>
    </Show>
  );
}
