import type { JSX } from "solid-js";
import { nextSort, readSort } from "../../core/view/sort-order.ts";
import type { Explorer } from "../../state/explorer.ts";

/** How a column is sorted now, as `aria-sort` says it. */
export function sortState(explorer: Explorer, column: string): "ascending" | "descending" | "none" {
  const order = readSort(explorer.sort());
  if (order?.column !== column) return "none";
  return order.descending ? "descending" : "ascending";
}

/** Sorts the table by a column; pressed again the other way round, and a third time in the atlas's own order. */
export function SortButton(props: {
  explorer: Explorer;
  column: string;
  /** Which end comes first when it is first pressed. */
  first: "up" | "down";
  label: string;
  children?: JSX.Element;
}): JSX.Element {
  const { explorer } = props;
  return (
    <button
      type="button"
      class="sort-button"
      data-tab=""
      aria-label={props.label}
      title={props.label}
      onClick={() => explorer.setSort(nextSort(explorer.sort(), props.column, props.first))}
    >
      {props.children}
      <svg viewBox="0 0 10 14" aria-hidden="true" class={`is-${sortState(explorer, props.column)}`}>
        <path class="sort-up" d="M1.5 5.5L5 1.5L8.5 5.5Z" />
        <path class="sort-down" d="M1.5 8.5L5 12.5L8.5 8.5Z" />
      </svg>
    </button>
  );
}
