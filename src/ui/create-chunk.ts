import { type Accessor, createEffect, createMemo, createSignal, onCleanup } from "solid-js";
import type { Sight } from "./create-visibility-observer.ts";

/** How many lines of a long list are drawn or left out together. */
export const chunkSize = 25;

/** A part of a long list that is drawn only near to what is seen. */
export interface Chunk {
  ref(element: Element): void;
  shown: Accessor<boolean>;
  /** The room that it takes while it is not drawn, in CSS pixels. */
  height: Accessor<number>;
}

/** The lines of a part of a list, and how many are before them. */
export interface Cut<T> {
  readonly items: readonly T[];
  readonly before: number;
}

/** A list cut into parts of a fixed number of lines. */
export function cutIntoChunks<T>(list: readonly T[]): Cut<T>[] {
  return Array.from({ length: Math.ceil(list.length / chunkSize) }, (_, at) => ({
    items: list.slice(at * chunkSize, (at + 1) * chunkSize),
    before: at * chunkSize,
  }));
}

/** Decides whether a part of a list is drawn, and keeps its room where it is not. */
export function createChunk(options: {
  readonly sight: Sight;
  /** Whether it is drawn before it is known where it lies. */
  readonly first: boolean;
  /** Whether everything is drawn. */
  readonly whole: Accessor<boolean>;
  /** Whether it has something that must not go away, such as where the keyboard stands. */
  readonly held: Accessor<boolean>;
  /** The room that it takes, before it has ever been drawn. */
  readonly estimate: Accessor<number>;
}): Chunk {
  const [near, setNear] = createSignal(options.first);
  const [element, setElement] = createSignal<Element>();
  const [measured, setMeasured] = createSignal<number>();
  const shown = createMemo(() => options.whole() || near() || options.held());
  createEffect(() => {
    const target = element();
    if (!target || options.whole()) return;
    const stop = options.sight(target, (isNear, height) => {
      if (shown()) setMeasured(height);
      // Who scrolls on with the keyboard in here comes back to where it was.
      setNear(isNear || target.contains(document.activeElement));
    });
    onCleanup(stop);
  });
  return {
    ref: (target) => {
      setElement(target);
    },
    shown,
    height: () => measured() ?? options.estimate(),
  };
}
