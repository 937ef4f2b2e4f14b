import { createEffect, createMemo, createSelector, createSignal, For, type JSX, on } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { choose } from "../../state/reader-actions.ts";
import { createVisibilityObserver } from "../../ui/create-visibility-observer.ts";
import { SortButton } from "../table/sort-button.tsx";
import { sortState } from "../table/sort-state.ts";
import { LongNote } from "../view/long-note.tsx";
import type { AnyTable } from "./column.ts";
import { type RowParts, TableRows } from "./table-rows.tsx";

/** The most rows that are all drawn, wherever they lie. */
const mostDrawn = 1000;

/**
 * A table as data says: its headings sort, a row chooses what it is about. One row takes part in the order of Tab; up,
 * down, Home and End walk from there.
 */
export function DataTable(props: {
  explorer: Explorer;
  table: AnyTable;
  rows: readonly object[];
  printing: boolean;
  describedBy: string;
}): JSX.Element {
  const { explorer, table } = props;
  const elements = new Map<object, HTMLElement>();
  const [asked, setAsked] = createSignal<object>();
  const place = createMemo(() => new Map(props.rows.map((row, at) => [row, at])));
  const chosen = createMemo(() => {
    const id = explorer.selection();
    return id === undefined ? undefined : props.rows.find((row) => table.idOf(row) === id);
  });
  const active = createMemo(() => {
    const row = asked();
    return row !== undefined && place().has(row) ? row : (chosen() ?? props.rows[0]);
  });
  const long = () => props.rows.length > mostDrawn;
  const parts: RowParts = {
    explorer,
    table,
    elements,
    sight: createVisibilityObserver(),
    whole: () => props.printing || !long(),
    isActive: createSelector(active),
  };
  const rowAt = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("tbody tr") : null;
    return target ? props.rows.find((row) => elements.get(row) === target) : undefined;
  };
  const show = (row: object) => elements.get(row)?.scrollIntoView({ block: "nearest" });
  const walk = (event: KeyboardEvent) => {
    const row = rowAt(event);
    if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = place().get(row) ?? 0;
    const last = props.rows.length - 1;
    const steps = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last };
    const next = props.rows[steps[event.key as keyof typeof steps] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    setAsked(() => next);
    elements.get(next)?.querySelector("button")?.focus({ preventScroll: true });
    show(next);
  };
  const chooseRow = (event: MouseEvent) => {
    const row = rowAt(event);
    // The button answers for itself, and who marks words in order to copy them chooses nothing.
    const own = event.target instanceof Element && event.target.closest("button") !== null;
    if (row === undefined || own || getSelection()?.type === "Range") return;
    choose(explorer, table.idOf(row), event.shiftKey);
  };
  createEffect(
    on(chosen, (row) => {
      const standing = asked();
      // Evidence has many rows about the same thing: where the reader stands on one of them, that is the one.
      if (row === undefined || (standing !== undefined && table.idOf(standing) === table.idOf(row))) return;
      setAsked(() => row);
      queueMicrotask(() => show(row));
    }),
  );
  return (
    <>
      <LongNote explorer={explorer} long={long()} />
      <div class="table-scroll">
        <table
          class="data-table"
          classList={{ "is-long": long() }}
          aria-rowcount={parts.whole() ? undefined : props.rows.length + 1}
          aria-describedby={props.describedBy}
          onClick={chooseRow}
          onKeyDown={walk}
          onFocusIn={(event) => {
            const row = rowAt(event);
            if (row !== undefined) setAsked(() => row);
          }}
        >
          <caption>
            {explorer.t("outline.caption", {
              table: explorer.t(`outline.${table.id}`),
              count: props.rows.length,
            })}
          </caption>
          <thead>
            <tr>
              <For each={table.columns}>
                {(column) => (
                  <th
                    scope="col"
                    classList={{ "is-numeric": column.numeric, "names-row": column.names }}
                    aria-sort={sortState(explorer, column)}
                  >
                    <SortButton explorer={explorer} column={column}>
                      {explorer.t(column.label)}
                    </SortButton>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <TableRows parts={parts} rows={props.rows} />
        </table>
      </div>
    </>
  );
}
