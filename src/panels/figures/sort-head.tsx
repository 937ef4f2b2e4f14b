import { type JSX, Show } from "solid-js";
import { type FigureSort, figureOrder, nextOrder, sortName } from "../../core/view/order-figures.ts";
import type { Explorer } from "../../state/explorer.ts";

/** The head of a column that the figures can be sorted by; pressing it turns the order, then gives that of the text back. */
export function SortHead(props: { explorer: Explorer; by: FigureSort; label: string }): JSX.Element {
  const { explorer } = props;
  const order = () => figureOrder(explorer.sort());
  const direction = () => {
    if (order().by !== props.by) return undefined;
    return order().descending ? "descending" : "ascending";
  };
  return (
    <th scope="col" class="sort-head" aria-sort={direction()}>
      <button
        type="button"
        title={explorer.t("figures.sortHint", { column: props.label })}
        onClick={() => explorer.setSort(sortName(nextOrder(order(), props.by)))}
      >
        {props.label}
        <Show when={direction()}>
          {(now) => (
            <svg class="sort-mark" viewBox="0 0 10 10" aria-hidden="true">
              <path d={now() === "ascending" ? "M5 2L9 8H1Z" : "M5 8L1 2H9Z"} />
            </svg>
          )}
        </Show>
      </button>
    </th>
  );
}
