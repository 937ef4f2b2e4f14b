import { createEffect, onCleanup } from "solid-js";

/** The part of a room that is filled by whole cells, by where each ends; all of it where not even the first fits. */
export function wholeLength(ends: readonly number[], room: number): number {
  // Edges fall between pixels.
  const whole = ends.filter((end) => end <= room + 0.5);
  return whole.length > 0 ? Math.max(...whole) : room;
}

/**
 * Tells a frame in which a table scrolls, as `--whole-width` and `--whole-height`, how large it may be to cut no column
 * and no row where it begins, and then says so. It stands in an element whose size does not depend on it.
 */
export function fitWholeCells(frame: () => HTMLElement | undefined, fitted: () => void): void {
  createEffect(() => {
    const element = frame();
    const table = element?.querySelector("table");
    const around = element?.parentElement;
    if (!element || !table || !around) return;
    const fit = () => {
      for (const name of ["--whole-width", "--whole-height"]) element.style.removeProperty(name);
      const { left, top } = table.getBoundingClientRect();
      const ends = (cells: string, side: "right" | "bottom", from: number) =>
        [...table.querySelectorAll(cells)].map((cell) => cell.getBoundingClientRect()[side] - from);
      const [across, down] = [
        element.offsetWidth - element.clientWidth,
        element.offsetHeight - element.clientHeight,
      ];
      const width = wholeLength(ends("thead tr:last-child > th", "right", left), element.clientWidth);
      const height = wholeLength(ends("tbody tr", "bottom", top), element.clientHeight);
      element.style.setProperty("--whole-width", `${width + across}px`);
      element.style.setProperty("--whole-height", `${height + down}px`);
      fitted();
    };
    const watch = new ResizeObserver(fit);
    watch.observe(around);
    watch.observe(table);
    onCleanup(() => watch.disconnect());
  });
}
