import { createEffect, createMemo, createSignal, For, type JSX, on } from "solid-js";
import type { ColumnBlock, ParticipationRow } from "../../core/graph/participation.ts";
import type { Explorer } from "../../state/explorer.ts";
import { blockColumns } from "./block-columns.ts";
import { bringIntoFrame } from "./bring-into-frame.ts";
import { CellClaims, type OpenCell } from "./cell-claims.tsx";
import { columnEnds } from "./column-ends.ts";
import { firstColumn } from "./first-column.ts";
import { InstitutionHead } from "./institution-head.tsx";
import { InstitutionRow } from "./institution-row.tsx";
import { walkTable } from "./walk-table.ts";

/** The table of institutions by measures, in a frame of its own that scrolls; heads stay in sight. */
export function InstitutionTable(props: {
  explorer: Explorer;
  blocks: readonly ColumnBlock[];
  rows: readonly ParticipationRow[];
}): JSX.Element {
  const { explorer } = props;
  const [open, setOpen] = createSignal<OpenCell>();
  const [lit, setLit] = createSignal<number>();
  let frame: HTMLDivElement | undefined;
  let table: HTMLTableElement | undefined;
  const walk = walkTable(() => table);
  const columns = createMemo(() => props.blocks.flatMap(blockColumns));
  const ends = createMemo(() => columnEnds(props.blocks));
  createEffect(on([columns, () => props.rows], walk.refresh));
  // What is chosen elsewhere, or would come to lie under the card, is brought into sight.
  createEffect(
    on(explorer.selected, () => {
      const chosen = [...(table?.querySelectorAll<HTMLElement>('[aria-pressed="true"]') ?? [])].at(-1);
      if (frame && chosen) bringIntoFrame(frame, chosen);
    }),
  );
  const light = ({ target }: Event) => {
    const cell = target instanceof Element ? target.closest("td") : undefined;
    setLit(cell && cell.cellIndex >= firstColumn ? cell.cellIndex : undefined);
  };
  const litColumn = () => {
    const hovered = columns().indexOf(explorer.hover() ?? "");
    return lit() ?? (hovered < 0 ? undefined : hovered + firstColumn);
  };
  return (
    <div ref={frame} class="matrix-scroll">
      <table
        ref={table}
        class="matrix institution-matrix"
        onKeyDown={walk.onKeyDown}
        onFocusIn={(event) => {
          walk.onFocusIn(event);
          light(event);
          if (frame && event.target instanceof HTMLElement) bringIntoFrame(frame, event.target);
        }}
        onFocusOut={() => setLit(undefined)}
        onPointerOver={light}
        onPointerLeave={() => setLit(undefined)}
      >
        <caption class="visually-hidden">{explorer.t("matrix.caption.institutions")}</caption>
        <colgroup>
          <col />
          <col />
        </colgroup>
        <For each={props.blocks}>
          {(block) => (
            <colgroup>
              <For each={blockColumns(block)}>
                {(id) => (
                  <col classList={{ "is-lit": litColumn() === columns().indexOf(id) + firstColumn }} />
                )}
              </For>
            </colgroup>
          )}
        </For>
        <InstitutionHead explorer={explorer} blocks={props.blocks} rows={props.rows} ends={ends()} />
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <InstitutionRow
                explorer={explorer}
                row={row}
                blocks={props.blocks}
                ends={ends()}
                onSeveral={(parts, column, button) => setOpen({ parts, column, button })}
              />
            )}
          </For>
        </tbody>
      </table>
      <CellClaims explorer={explorer} cell={open()} onClose={() => setOpen(undefined)} />
    </div>
  );
}
