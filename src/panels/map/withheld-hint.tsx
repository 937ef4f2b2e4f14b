import { createSignal, type JSX, onCleanup, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/** How long it is said, after each try in vain, in milliseconds. */
const shownFor = 2500;

/** What a page in a frame says of how its map is zoomed, for a moment each time that a reader tried in vain. */
export function createWithheldHint({ t }: Pick<Explorer, "t">): {
  readonly withheld: (what: "wheel" | "finger") => void;
  readonly Words: () => JSX.Element;
} {
  const [hint, setHint] = createSignal<"wheel" | "finger">();
  let hinting: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(hinting));
  return {
    withheld: (what) => {
      setHint(what);
      clearTimeout(hinting);
      hinting = setTimeout(() => setHint(undefined), shownFor);
    },
    Words: () => <Show when={hint()}>{(what) => <p class="map-hint">{t(`map.withheld.${what()}`)}</p>}</Show>,
  };
}
