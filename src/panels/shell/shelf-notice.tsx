import { type JSX, Show } from "solid-js";
import type { AtlasShelf } from "../../state/atlas-shelf.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";

/** That an atlas which was chosen could not be fetched, until it is dismissed. */
export function ShelfNotice(props: { explorer: Explorer; shelf: AtlasShelf }): JSX.Element {
  return (
    <Show when={props.shelf.unreachable()}>
      {(file) => (
        <div class="notice" role="alert">
          <p>{props.explorer.t("page.unreachableStays", { file: file() })}</p>
          <button
            type="button"
            class="icon-button"
            aria-label={props.explorer.t("common.close")}
            onClick={() => props.shelf.dismiss()}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </Show>
  );
}
