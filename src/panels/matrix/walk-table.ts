import type { Id } from "../../core/atlas/schema.ts";
import type { ParticipationRow } from "../../core/graph/participation.ts";

/** Walks a table by keyboard: one of its cells' controls takes part in the order of Tab, the arrow keys lead to the others. */
interface TableWalk {
  /** To be called when controls have come or gone. */
  refresh(): void;
  onKeyDown(event: KeyboardEvent): void;
  onFocusIn(event: FocusEvent): void;
}

/** The walk of a table whose cells say their first column, counted from 0, as `data-at` where spans before them shift it. Controls marked `data-tab` keep their own place in the order of Tab. */
export function walkTable(table: () => HTMLTableElement | undefined): TableWalk {
  let current: HTMLElement | undefined;
  const controls = () => [...(table()?.querySelectorAll<HTMLElement>("button") ?? [])];
  const refresh = () => {
    const all = controls().filter((control) => control.dataset.tab === undefined);
    if (!current || !all.includes(current)) current = all[0];
    for (const control of all) {
      const wanted = control === current ? 0 : -1;
      if (control.tabIndex !== wanted) control.tabIndex = wanted;
    }
  };
  const moveTo = (control: HTMLElement) => {
    if (control.dataset.tab !== undefined || control === current) return;
    if (current) current.tabIndex = -1;
    control.tabIndex = 0;
    current = control;
  };
  return {
    refresh,
    onKeyDown: (event) => {
      const all = controls();
      const at = event.target instanceof HTMLElement ? all.indexOf(event.target) : -1;
      const next = nextInGrid(all.map(placeOf), at, event.key);
      if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      all[next]?.focus();
    },
    onFocusIn: ({ target }) => {
      if (target instanceof HTMLElement && controls().includes(target)) moveTo(target);
    },
  };
}

function placeOf(control: HTMLElement): GridPlace {
  const cell = control.closest<HTMLTableCellElement>("td, th");
  const row = cell?.closest("tr")?.rowIndex ?? 0;
  const from = Number(cell?.dataset.at ?? cell?.cellIndex ?? 0);
  return { row, from, to: from + (cell?.colSpan ?? 1) - 1 };
}

/** A control of a table: the row it stands in and the columns that its cell spans, all counted from 0. */
export interface GridPlace {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Where a key leads from one control of a table that has controls in few of its cells: left and right to the next in
 * the row, up and down to the nearest in the same column, Home and End to the ends of the row. `places` are in the
 * order of the document; gives an index into them, or undefined where the key leads nowhere.
 */
export function nextInGrid(places: readonly GridPlace[], at: number, key: string): number | undefined {
  const here = places[at];
  if (!here) return undefined;
  const inRow = places.flatMap(({ row }, index) => (row === here.row ? [index] : []));
  const position = inRow.indexOf(at);
  switch (key) {
    case "ArrowRight":
      return inRow[position + 1];
    case "ArrowLeft":
      return position > 0 ? inRow[position - 1] : undefined;
    case "Home":
      return position > 0 ? inRow[0] : undefined;
    case "End":
      return position < inRow.length - 1 ? inRow.at(-1) : undefined;
    case "ArrowDown":
      return nearest(places, here, 1);
    case "ArrowUp":
      return nearest(places, here, -1);
    default:
      return undefined;
  }
}

function nearest(places: readonly GridPlace[], here: GridPlace, direction: 1 | -1): number | undefined {
  let best: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const [index, { row, from, to }] of places.entries()) {
    const away = (row - here.row) * direction;
    if (away <= 0 || away >= distance || from > here.to || to < here.from) continue;
    best = index;
    distance = away;
  }
  return best;
}

/** A cell of the table's body; the head of its row where it names no column. */
export interface CellPlace {
  readonly institution: Id;
  readonly column: Id | undefined;
}

/**
 * The cell with ties that a key leads to from another one, or the head of the row, by what the table has and not by what
 * is drawn of it; undefined where the key leads out of the body, or nowhere.
 */
export function nextCell(
  rows: readonly ParticipationRow[],
  columns: readonly Id[],
  { institution, column }: CellPlace,
  key: string,
): CellPlace | undefined {
  const at = rows.findIndex((row) => row.institution === institution);
  const row = rows[at];
  if (!row) return undefined;
  const here = column === undefined ? -1 : columns.indexOf(column);
  const has = (id: Id) => row.parts.has(id);
  const inRow = (id: Id | undefined) => (id === undefined ? undefined : { institution, column: id });
  const inColumn = (to: ParticipationRow | undefined) => to && { institution: to.institution, column };
  const fits = (other: ParticipationRow) => column === undefined || other.parts.has(column);
  switch (key) {
    case "ArrowRight":
      return inRow(columns.slice(here + 1).find(has));
    case "ArrowLeft":
      return inRow(columns.slice(0, Math.max(0, here)).findLast(has)) ?? { institution, column: undefined };
    case "End":
      return inRow(columns.findLast(has));
    case "Home":
      return { institution, column: undefined };
    case "ArrowDown":
      return inColumn(rows.slice(at + 1).find(fits));
    case "ArrowUp":
      return inColumn(rows.slice(0, at).findLast(fits));
    default:
      return undefined;
  }
}
