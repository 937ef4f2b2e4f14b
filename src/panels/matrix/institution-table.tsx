import { createEffect, createMemo, createSelector, createSignal, For, type JSX, on } from "solid-js";
import type { Id } from "../../core/atlas/schema.ts";
import type { ColumnBlock, ParticipationRow } from "../../core/graph/participation.ts";
import type { Explorer } from "../../state/explorer.ts";
import { createVisibilityObserver } from "../../ui/create-visibility-observer.ts";
import { fitWholeCells } from "../table/whole-cells.ts";
import { CellClaims, type OpenCell } from "./cell-claims.tsx";
import { InstitutionHead } from "./institution-head.tsx";
import { InstitutionRows } from "./institution-rows.tsx";
import { bringIntoFrame, keepAskedRow } from "./keep-asked-row.ts";
import { blockColumns, createColumns, firstColumn, headRows } from "./matrix-columns.ts";
import type { MatrixParts } from "./matrix-parts.ts";
import { columnEnds } from "./matrix-parts.ts";
import { type CellPlace, nextCell, walkTable } from "./walk-table.ts";

/** The width of a mark, and of what stands around the marks of a cell, in CSS pixels. */
const markWidth = 20;
const around = 6;

/** The most marks that a column is made wide for. */
const mostMarks = 6;

/** How wide the columns of a table have to be whose widths are not to depend on what is drawn of it, in CSS pixels. */
function columnWidths(rows: readonly ParticipationRow[], least: number): (column: Id) => number {
  const marks = new Map<Id, number>();
  for (const row of rows) {
    for (const [column, { length }] of row.parts) {
      if (length > (marks.get(column) ?? 0)) marks.set(column, length);
    }
  }
  return (column) => Math.max(least, Math.min(mostMarks, marks.get(column) ?? 0) * markWidth + around);
}

/** The widths of the columns of a long table, in CSS pixels: of names, of counts, and of a measure at least. */
const nameWidth = 240;
const countWidth = 72;
const leastWidth = { zh: 27, en: 37 } as const;

/** How far outside of what is seen rows and columns of a long table are drawn, in CSS pixels. */
const margin = 300;

/** The table of institutions by measures, in a frame of its own that scrolls; heads stay in sight. */
export function InstitutionTable(props: {
  explorer: Explorer;
  blocks: readonly ColumnBlock[];
  rows: readonly ParticipationRow[];
  /** Whether there are too many cells to draw all of them. */
  long: boolean;
}): JSX.Element {
  const { explorer } = props;
  const [open, setOpen] = createSignal<OpenCell>();
  const [lit, setLit] = createSignal<number>();
  const [asked, setAsked] = createSignal<CellPlace>();
  let frame: HTMLDivElement | undefined;
  let table: HTMLTableElement | undefined;
  const walk = walkTable(() => table);
  const ids = createMemo(() => props.blocks.flatMap(blockColumns));
  const places = createMemo(() => new Map(ids().map((id, at) => [id, at + firstColumn])));
  const ends = createMemo(() => columnEnds(props.blocks));
  const long = () => props.long;
  const sight = createVisibilityObserver(margin);
  /** What is to be brought into sight, so that it must be there. */
  const held = createMemo(() => {
    const id = explorer.selection();
    const chosen = id === undefined || explorer.graph.hasNode(id) ? [id] : explorer.graph.extremities(id);
    const { institutions } = explorer.filter();
    return new Set([...chosen, ...institutions, asked()?.institution, asked()?.column]);
  });
  const columns = createColumns({
    sight,
    blocks: () => props.blocks,
    long,
    isHeld: (id) => held().has(id),
  });
  const crowded = createMemo(
    () =>
      new Set(
        props.rows.flatMap((row) =>
          [...row.parts].flatMap(([column, { length }]) => (length > 1 ? [column] : [])),
        ),
      ),
  );
  const parts: MatrixParts = {
    explorer,
    sight,
    columns,
    ends,
    hasSeveral: (column) => crowded().has(column),
    long,
    isHeld: (id) => held().has(id),
    onSeveral: (several, column, button) => setOpen({ parts: several, column, button }),
    onDrawn: walk.refresh,
  };
  createEffect(on([columns.segments, () => props.rows], walk.refresh));
  // Where a key leads may not be drawn yet; the walk itself goes by what is.
  const ask = ({ target, key }: KeyboardEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>("tbody :is(td, th)") : null;
    const row = props.rows[Number(cell?.parentElement?.ariaRowIndex ?? 0) - headRows - 1];
    if (!cell || !row) return;
    const column = ids()[Number(cell.dataset.at ?? -1) - firstColumn];
    const next = nextCell(props.rows, ids(), { institution: row.institution, column }, key);
    if (next) setAsked(next);
  };
  // What is chosen elsewhere, or would come to lie under the card, is brought into sight.
  const bringChosen = () => {
    const chosen = [...(table?.querySelectorAll<HTMLElement>('[aria-pressed="true"]') ?? [])].at(-1);
    if (frame && chosen) bringIntoFrame(frame, chosen);
    return chosen;
  };
  createEffect(
    on(explorer.selected, () => {
      const chosen = bringChosen();
      // Its frame may reach out of a low window.
      if (props.long) chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }),
  );
  keepAskedRow(explorer, () => frame);
  fitWholeCells(() => frame, bringChosen);
  const light = ({ target }: Event) => {
    const cell = target instanceof Element ? target.closest("td") : undefined;
    const at = cell ? Number(cell.dataset.at ?? cell.cellIndex) : 0;
    setLit(at >= firstColumn ? at : undefined);
  };
  const isLit = createSelector(() => lit() ?? places().get(explorer.hover() ?? ""));
  const width = createMemo(() => {
    if (!props.long) return undefined;
    const of = columnWidths(props.rows, leastWidth[explorer.language()]);
    return { of, all: ids().reduce((sum, id) => sum + of(id), nameWidth + countWidth) };
  });
  return (
    <div ref={frame} class="matrix-scroll">
      <table
        ref={table}
        class="matrix institution-matrix"
        classList={{ "is-long": props.long }}
        style={{ width: width() && `${width()?.all}px` }}
        aria-rowcount={props.long ? props.rows.length + headRows : undefined}
        aria-colcount={props.long ? ids().length + firstColumn : undefined}
        onKeyDown={(event) => {
          if (props.long) ask(event);
          walk.onKeyDown(event);
        }}
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
          <col style={{ width: width() && `${nameWidth}px` }} />
          <col style={{ width: width() && `${countWidth}px` }} />
        </colgroup>
        <For each={props.blocks}>
          {(block) => (
            <colgroup>
              <For each={blockColumns(block)}>
                {(id) => (
                  <col
                    classList={{ "is-lit": isLit(places().get(id)) }}
                    style={{ width: width() && `${width()?.of(id)}px` }}
                  />
                )}
              </For>
            </colgroup>
          )}
        </For>
        <InstitutionHead parts={parts} blocks={props.blocks} rows={props.rows} />
        <InstitutionRows parts={parts} rows={props.rows} width={ids().length + firstColumn} />
      </table>
      <CellClaims explorer={explorer} cell={open()} onClose={() => setOpen(undefined)} />
    </div>
  );
}
