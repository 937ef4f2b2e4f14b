import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Whether a media query holds, as it is now. */
export function mediaMatches(query: string): Accessor<boolean> {
  const list = window.matchMedia(query);
  const [matches, setMatches] = createSignal(list.matches);
  const hear = () => setMatches(list.matches);
  list.addEventListener("change", hear);
  onCleanup(() => list.removeEventListener("change", hear));
  return matches;
}
