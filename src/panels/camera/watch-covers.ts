import { onCleanup } from "solid-js";
import { coverParents, coversOver } from "./measure-covers.ts";

/** Reports each time that something may lie over the map in another way: it came, went, grew or shrank. */
export function watchCovers(changed: () => void): void {
  const sizes = new ResizeObserver(changed);
  const look = () => {
    sizes.disconnect();
    for (const element of coversOver()) sizes.observe(element);
    changed();
  };
  const things = new MutationObserver(look);
  for (const parent of document.querySelectorAll(coverParents.join()))
    things.observe(parent, { childList: true });
  look();
  onCleanup(() => {
    sizes.disconnect();
    things.disconnect();
  });
}
