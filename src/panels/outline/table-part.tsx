import { createUniqueId, type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import type { AnyTable } from "./column.ts";
import { DataTable } from "./data-table.tsx";
import { NothingHere } from "./nothing-here.tsx";

/** A table of the outline, or why there is nothing in it. */
export function TablePart(props: {
  explorer: Explorer;
  table: AnyTable;
  rows: readonly object[];
  printing: boolean;
}): JSX.Element {
  const hintId = createUniqueId();
  return (
    <Show when={props.rows.length > 0} fallback={<NothingHere explorer={props.explorer} />}>
      <p class="outline-hint muted" id={hintId}>
        {props.explorer.t("outline.tableKeys")}
      </p>
      <DataTable {...props} describedBy={hintId} />
    </Show>
  );
}
