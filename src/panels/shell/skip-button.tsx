import type { JSX } from "solid-js";
import { isDrawn } from "../../core/view/view-ids.ts";
import type { Explorer } from "../../state/explorer.ts";

/** The first stop of Tab, seen only there: past header and filters to where the arrow keys work in the view: the canvas, the tree, else the view itself. A button, since the address holds the state. */
export function SkipButton(props: {
  explorer: Explorer;
  /** The id of the element to go to. */
  to: string;
}): JSX.Element {
  return (
    <button
      type="button"
      class="skip-button main-button"
      onClick={() => {
        const panel = document.getElementById(props.to);
        const own = isDrawn(props.explorer.view()) ? ".map-canvas" : "[role=treeitem][tabindex='0']";
        (panel?.querySelector<HTMLElement>(own) ?? panel)?.focus();
      }}
    >
      {props.explorer.t("page.skip")}
    </button>
  );
}
