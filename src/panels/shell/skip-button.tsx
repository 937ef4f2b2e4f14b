import type { JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/** The first stop of Tab, seen only there: past header and filters to the view. A button, since the address holds the state. */
export function SkipButton(props: {
  explorer: Explorer;
  /** The id of the element to go to. */
  to: string;
}): JSX.Element {
  return (
    <button
      type="button"
      class="skip-button main-button"
      onClick={() => document.getElementById(props.to)?.focus()}
    >
      {props.explorer.t("page.skip")}
    </button>
  );
}
