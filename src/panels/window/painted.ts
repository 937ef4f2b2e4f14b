import { type Accessor, createComputed, createSignal, on } from "solid-js";

/** Resolves once what is on the page by now has been painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/**
 * What `source` says, once what else follows from the same change has been painted: for what takes longer than a frame
 * to draw. At once where there was nothing yet, and where `now` asks for it.
 */
export function afterPaint<T>(source: Accessor<T>, now: () => boolean): Accessor<T> {
  const [late, setLate] = createSignal(source());
  createComputed(
    on(
      source,
      (next) => {
        const come = () => {
          // What has changed again by then comes after that.
          if (source() === next) setLate(() => next);
        };
        if (late() === undefined || now()) come();
        // Behind whatever else waits for that frame.
        else void painted().then(() => setTimeout(come));
      },
      { defer: true },
    ),
  );
  return late;
}

/** Does something once the browser has nothing else to do; Safari does not say when that is. */
export function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === "function") requestIdleCallback(act);
  else setTimeout(act, 500);
}
