import { type JSX, Show } from "solid-js";
import { sayFilter } from "../../core/say/say-filter.ts";
import { isFiltering } from "../../core/view/filter.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Icon } from "../../ui/icon.tsx";

/** What the filter leaves, in numbers and in words, and the way back. */
export function FilterStatus(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const filtering = () => isFiltering(explorer.filter());
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
          <button type="button" class="quiet-button clear-filter" onClick={() => explorer.clearFilter()}>
            <Icon name="close" />
            {explorer.t("common.clear")}
          </button>
        </Show>
      </span>
    </div>
  );
}
