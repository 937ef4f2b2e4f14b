import type { Scene } from "../../scene/types.ts";

/** Longest stretch of work at a time where the browser does not tell how long it is idle, in milliseconds. */
const slice = 6;

/**
 * Finds the ways of a scene's ties while the browser has nothing else to do, so that the first choice of a
 * node need not wait for those it asks for. Returns what ends it early.
 */
export function routeInIdle(scene: Scene): () => void {
  const waiting = scene.edges.filter((edge) => edge.standing === "asked");
  let next = 0;
  let cancel = () => {};
  const work = (idle: () => boolean) => {
    while (next < waiting.length && idle()) {
      // Reading a tie's points is what finds its way; the geometry keeps it.
      void waiting[next]?.points;
      next += 1;
    }
    if (next < waiting.length) cancel = whenIdle(work);
  };
  cancel = whenIdle(work);
  return () => cancel();
}

/** Safari has no idle callback: there, short slices between other tasks. */
function whenIdle(work: (idle: () => boolean) => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback((deadline) => work(() => deadline.timeRemaining() > 1));
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(() => {
    const end = performance.now() + slice;
    work(() => performance.now() < end);
  }, 50);
  return () => clearTimeout(handle);
}
