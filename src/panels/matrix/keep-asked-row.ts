import { createEffect, on, onCleanup } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { bringIntoFrame } from "./bring-into-frame.ts";

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
