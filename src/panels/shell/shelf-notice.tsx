import { type JSX, Show } from "solid-js";
import type { AtlasShelf } from "../../state/atlas-shelf.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Notice } from "../../ui/notice.tsx";
import { viewPanelId } from "../view/view-panel-id.ts";

/** That an atlas which was chosen could not be fetched, until it is dismissed. */
export function ShelfNotice(props: { explorer: Explorer; shelf: AtlasShelf }): JSX.Element {
  return (
    <Show when={props.shelf.unreachable()}>
      {(file) => (
        <Notice
          role="alert"
          closeLabel={props.explorer.t("common.close")}
          leaveTo={viewPanelId}
          onClose={() => props.shelf.dismiss()}
        >
          <p>{props.explorer.t("page.unreachableStays", { file: file() })}</p>
        </Notice>
      )}
    </Show>
  );
}
