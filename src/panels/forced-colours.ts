import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Whether the system imposes its colours, as it is now. */
export function forcedColours(): Accessor<boolean> {
  const query = window.matchMedia("(forced-colors: active)");
  const [forced, setForced] = createSignal(query.matches);
  const hear = () => setForced(query.matches);
  query.addEventListener("change", hear);
  onCleanup(() => query.removeEventListener("change", hear));
  return forced;
}
