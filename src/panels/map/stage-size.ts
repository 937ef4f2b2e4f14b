import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { StageSize } from "../../core/link/link-state.ts";

/** Sizes that differ by less are one, so that a bar that comes or goes moves no node; in CSS pixels. */
const step = 8;
/** How long a size has to last before anything is placed for it, in milliseconds. */
const settled = 200;
const least = { width: 240, height: 200 } as const;

/** The size that an element has for a picture, a moment after it has changed; undefined until it is in the page. */
export function stageSize(element: Accessor<Element | undefined>): {
  readonly size: Accessor<StageSize | undefined>;
  /** To be called once the element is in the page. */
  watch(): void;
} {
  const [size, setSize] = createSignal<StageSize | undefined>(undefined, {
    equals: (a, b) => a?.width === b?.width && a?.height === b?.height,
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    const found = element();
    if (!found) return;
    const { width, height } = found.getBoundingClientRect();
    // A page that is not laid out, or printed, has no stage of its own.
    if (width > 0 && height > 0) setSize(stageSizeOf({ width, height }));
  };
  return {
    size,
    watch() {
      read();
      const found = element();
      if (!found) return;
      const observer = new ResizeObserver(() => {
        clearTimeout(waiting);
        waiting = setTimeout(read, settled);
      });
      observer.observe(found);
      onCleanup(() => {
        clearTimeout(waiting);
        observer.disconnect();
      });
    },
  };
}

/** The size that a picture has for a stage of some pixels. */
export function stageSizeOf({ width, height }: StageSize): StageSize {
  return { width: stepped(width, least.width), height: stepped(height, least.height) };
}

const stepped = (pixels: number, atLeast: number) => Math.max(atLeast, Math.floor(pixels / step) * step);
