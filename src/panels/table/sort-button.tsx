import type { JSX } from "solid-js";
import { nextSort, type SortedColumn } from "../../core/table/sort-rows.ts";
import type { Explorer } from "../../state/explorer.ts";
import { sortState } from "./sort-state.ts";

/**
 * What is pressed in a column's head to sort by it: one end first, then the other, then the table's own order. Marked
 * `data-tab`, because it keeps its place in the order of Tab also where arrow keys walk the table.
 */
export function SortButton(props: {
  explorer: Explorer;
  column: SortedColumn;
  /** What it does, where the column is named beside it and not on it. */
  label?: string;
  /** The column's name. */
  children?: JSX.Element;
}): JSX.Element {
  const { explorer } = props;
  return (
    <button
      type="button"
      class="sort-button"
      data-tab=""
      aria-label={props.label}
      title={props.label ?? explorer.t("common.sortByThis")}
      onClick={() => explorer.setSort(nextSort(explorer.sort(), props.column))}
    >
      {props.children}
      <svg viewBox="0 0 10 14" aria-hidden="true" class={`is-${sortState(explorer, props.column)}`}>
        <path class="sort-up" d="M1.5 5.5L5 1.5L8.5 5.5Z" />
        <path class="sort-down" d="M1.5 8.5L5 12.5L8.5 8.5Z" />
      </svg>
    </button>
  );
}
