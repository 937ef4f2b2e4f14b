import type { JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/** The text view. */
export function TextView(props: { explorer: Explorer }): JSX.Element {
  return <p class="view-message">{props.explorer.t("view.empty")}</p>;
}
