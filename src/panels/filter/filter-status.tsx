import { createMemo, type JSX, Show } from "solid-js";
import { describeFilter } from "../../core/describe/describe-filter.ts";
import { countAt } from "../../core/view/facet-counts.ts";
import { isFiltering } from "../../core/view/filter.ts";
import type { Explorer } from "../../state/explorer.ts";
import { fetched } from "../view/fetched.tsx";
import { Guarded } from "../view/guarded.tsx";

// Fetched when something is first pressed.
const FilterWords = fetched(() => import("./filter-words.tsx"), "FilterWords");

/** What the filter leaves, in numbers and in words, what is pressed, and the way back. */
export function FilterStatus(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const filtering = () => isFiltering(explorer.filter());
  const here = createMemo(() => countAt(explorer.graph, explorer.passing().nodes, explorer.placed()));
  const inWords = () =>
    filtering()
      ? describeFilter(explorer.graph, explorer.filter(), explorer.language())
      : explorer.t("page.noFilter");
  return (
    <div class="filter-status" role="status" aria-label={explorer.t("page.currentFilter")}>
      <strong>{explorer.t("page.counts", { ...explorer.passingCounts() })}</strong>{" "}
      <span class="filter-unit">
        {explorer.t("page.nodes")}
        <Show when={here() < explorer.passingCounts().shown}>
          {" "}
          <span class="filter-here">{explorer.t("page.here", { count: here() })}</span>
        </Show>
      </span>{" "}
      <span class="visually-hidden">{inWords()}</span>
      <Show when={filtering()}>
        <span class="filter-words">
          <Guarded t={explorer.t} name={explorer.t("page.currentFilter")}>
            <FilterWords explorer={explorer} />
          </Guarded>
        </span>
      </Show>
    </div>
  );
}
