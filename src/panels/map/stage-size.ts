import { type Accessor, createSignal, onCleanup } from "solid-js";
import type { StageSize } from "../../core/link/link-state.ts";
import { mapSizeOf, stageSizeOf } from "../../layout/stages.ts";

/** How long a size has to last before anything is placed for it, in milliseconds. */
const settled = 200;

/** The sizes that pictures are placed for on a stage. */
export interface PlacedSizes {
  /** Of the map, which all stages of one class share. */
  readonly map: StageSize;
  /** Of what is placed for this stage alone. */
  readonly own: StageSize;
}

/** The sizes that an element has for pictures, a moment after it has changed; undefined until it is in the page. */
export function stageSize(element: Accessor<Element | undefined>): {
  readonly size: Accessor<PlacedSizes | undefined>;
  /** To be called once the element is in the page. */
  watch(): void;
} {
  const [size, setSize] = createSignal<PlacedSizes | undefined>(undefined, {
    equals: (a, b) => isSame(a?.map, b?.map) && isSame(a?.own, b?.own),
  });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    const found = element();
    if (!found) return;
    const { width, height } = found.getBoundingClientRect();
    // A page that is not laid out, or printed, has no stage of its own.
    if (width > 0 && height > 0)
      setSize({ map: mapSizeOf({ width, height }), own: stageSizeOf({ width, height }) });
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

function isSame(a: StageSize | undefined, b: StageSize | undefined): boolean {
  return a?.width === b?.width && a?.height === b?.height;
}
