import { type GridPlace, nextInGrid } from "./next-in-grid.ts";

/** Walks a table by keyboard: one of its cells' controls takes part in the order of Tab, the arrow keys lead to the others. */
export interface TableWalk {
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
    for (const control of all) control.tabIndex = control === current ? 0 : -1;
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
