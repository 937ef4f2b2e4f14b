import { type JSX, Show } from "solid-js";
import { sayFilter } from "../../core/say/say-filter.ts";
import { isFiltering } from "../../core/view/filter.ts";
import { isDrawn } from "../../core/view/view-ids.ts";
import type { Explorer } from "../../state/explorer.ts";
import { fitPassing, releaseAll } from "../../state/reader-moves.ts";
import { Icon } from "../../ui/icon.tsx";
import { FilterTokens } from "./filter-tokens.tsx";
import { leaveToFilters } from "./leave-to-filters.ts";

/** What the filter leaves, in numbers and in words, what is pressed, and the way back. */
export function FilterStatus(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const filtering = () => isFiltering(explorer.filter());
  // Only what is drawn on the stage can be brought closer.
  const closer = () => isDrawn(explorer.view()) && explorer.passing().nodes.size > 0;
  const inWords = () =>
    filtering()
      ? sayFilter(explorer.graph, explorer.filter(), explorer.language())
      : explorer.t("page.noFilter");
  return (
    <div class="filter-status" role="status" aria-label={explorer.t("page.currentFilter")}>
      <strong>{explorer.t("page.counts", { ...explorer.passingCounts() })}</strong>{" "}
      <span class="visually-hidden">{inWords()}</span>
      <span class="filter-words" classList={{ "is-filtering": filtering() }}>
        <Show when={filtering()}>
          <FilterTokens explorer={explorer} />
          <span class="filter-actions">
            <Show when={closer()}>
              <button
                type="button"
                class="quiet-button"
                title={explorer.t("command.fitPassing")}
                onClick={() => fitPassing(explorer)}
              >
                <Icon name="fit" />
                {explorer.t("page.fit")}
              </button>
            </Show>
            <button
              type="button"
              class="quiet-button"
              title={explorer.t("command.clearFilter")}
              onClick={() => leaveToFilters(() => releaseAll(explorer))}
            >
              <Icon name="close" />
              {explorer.t("common.clear")}
            </button>
          </span>
        </Show>
      </span>
    </div>
  );
}
