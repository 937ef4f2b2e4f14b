import { createSignal, onCleanup } from "solid-js";

/** The window's full screen, where the browser allows one. */
export interface FullScreen {
  readonly allowed: boolean;
  on(): boolean;
  /** Asks for it, which needs a press of a key or button; where that is refused, nothing changes. */
  enter(): void;
  leave(): void;
}

/** Follows the full screen, also where the reader leaves it by the browser's own key. */
export function createFullScreen(): FullScreen {
  const [on, setOn] = createSignal(document.fullscreenElement !== null);
  const follow = () => setOn(document.fullscreenElement !== null);
  document.addEventListener("fullscreenchange", follow);
  onCleanup(() => document.removeEventListener("fullscreenchange", follow));
  return {
    allowed: document.fullscreenEnabled,
    on,
    enter: () => {
      if (document.fullscreenEnabled && !document.fullscreenElement)
        document.documentElement.requestFullscreen().catch(follow);
    },
    leave: () => {
      // At once: the browser takes its time, and by then the next tour may have begun.
      setOn(false);
      if (document.fullscreenElement) document.exitFullscreen().catch(follow);
    },
  };
}
