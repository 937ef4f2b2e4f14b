import { type JSX, Show } from "solid-js";
import { sayFilter } from "../../core/say/say-filter.ts";
import { isFiltering } from "../../core/view/filter.ts";
import type { Explorer } from "../../state/explorer.ts";
import { fitPassing } from "../../state/reader-moves.ts";
import { Icon } from "../../ui/icon.tsx";
import { thenFocus } from "../../ui/then-focus.ts";
import { viewIsDrawn } from "../view/view-registry.tsx";
import { filterBarId } from "./filter-bar-id.ts";

/** What the filter leaves, in numbers and in words, and the way back. */
export function FilterStatus(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const filtering = () => isFiltering(explorer.filter());
  // Only what is drawn on the stage can be brought closer.
  const closer = () => viewIsDrawn(explorer.view()) && explorer.passing().nodes.size > 0;
  const inWords = () =>
    filtering()
      ? sayFilter(explorer.graph, explorer.filter(), explorer.language())
      : explorer.t("page.noFilter");
  return (
    <div class="filter-status" role="status" aria-label={explorer.t("page.currentFilter")}>
      <strong>{explorer.t("page.counts", { ...explorer.passingCounts() })}</strong>{" "}
      <span class="filter-words" classList={{ "is-filtering": filtering() }}>
        <span>{inWords()}</span>
        <Show when={filtering()}>
          <Show when={closer()}>
            <button
              type="button"
              class="icon-button"
              aria-label={explorer.t("command.fitPassing")}
              title={explorer.t("command.fitPassing")}
              onClick={() => fitPassing(explorer)}
            >
              <Icon name="fit" />
            </button>
          </Show>
          <button
            type="button"
            class="quiet-button clear-filter"
            onClick={() => thenFocus(() => explorer.clearFilter(), filterBarId)}
          >
            <Icon name="close" />
            {explorer.t("common.clear")}
          </button>
        </Show>
      </span>
    </div>
  );
}
