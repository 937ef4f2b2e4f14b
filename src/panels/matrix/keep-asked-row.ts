import { createEffect, on, onCleanup } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/**
 * While a filter that fades asks for institutions: brings the row of the first one right under the heads, and what it
 * takes part in beside them. The style sheet then keeps such rows in the frame, for which the frame knows how tall its heads are.
 */
export function keepAskedRow(explorer: Explorer, frame: () => HTMLElement | undefined): void {
  createEffect(() => {
    const heads = frame()?.querySelector("thead");
    if (!heads) return;
    const measure = () => frame()?.style.setProperty("--heads", `${heads.offsetHeight}px`);
    const watch = new ResizeObserver(measure);
    watch.observe(heads);
    onCleanup(() => watch.disconnect());
  });
  createEffect(
    on([() => explorer.filter().institutions.join(" "), () => explorer.filter().mode], ([asked, mode]) => {
      if (asked === "" || mode !== "fade") return;
      // Once what the change draws is there.
      queueMicrotask(() => {
        const element = frame();
        const row = element?.querySelector<HTMLElement>("tr.is-asked");
        if (!element || !row) return;
        const heads = element.querySelector("thead")?.offsetHeight ?? 0;
        element.scrollTo({ top: Math.max(0, row.offsetTop - heads) });
        const cell = row.querySelector<HTMLElement>(".cell-button:not(.is-faded)");
        if (cell) bringIntoFrame(element, cell);
      });
    }),
  );
}

/** How many a filter which fades asks for before and after an institution; undefined where it does not ask for that. */
export function askedPlace(
  explorer: Pick<Explorer, "filter">,
  institution: string,
): { readonly above: number; readonly below: number } | undefined {
  const { institutions, mode } = explorer.filter();
  const above = mode === "fade" ? institutions.indexOf(institution) : -1;
  return above < 0 ? undefined : { above, below: institutions.length - 1 - above };
}

/**
 * Scrolls a table's frame as little as needed until a control of the table is seen whole: beside the heads of the rows
 * and below those of the columns, which stay where they are.
 */
export function bringIntoFrame(frame: HTMLElement, control: HTMLElement): void {
  const seen = frame.getBoundingClientRect();
  const box = control.getBoundingClientRect();
  const head = frame.querySelector("thead")?.getBoundingClientRect().height ?? 0;
  const rowHead = frame.querySelector("th[scope=row]")?.getBoundingClientRect().width ?? 0;
  const right = control.closest("th[scope=row]")
    ? 0
    : distance(box.left, box.right, seen.left + rowHead, seen.left + frame.clientWidth);
  const down = control.closest("thead")
    ? 0
    : distance(box.top, box.bottom, seen.top + head, seen.top + frame.clientHeight);
  if (right !== 0 || down !== 0) frame.scrollBy(right, down);
}

/** How far to go for what lies from `start` to `end` to lie between `least` and `most`; its start comes first. */
function distance(start: number, end: number, least: number, most: number): number {
  if (start < least) return start - least;
  return end > most ? Math.min(end - most, start - least) : 0;
}
