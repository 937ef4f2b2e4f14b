import { type Accessor, createSignal, onCleanup } from "solid-js";

/** Whether the page is being printed, so that what is folded away or not drawn yet can be there in full. */
export function printing(): Accessor<boolean> {
  const media = window.matchMedia("print");
  const [on, setOn] = createSignal(media.matches);
  const follow = () => setOn(media.matches);
  const begin = () => setOn(true);
  const end = () => setOn(false);
  media.addEventListener("change", follow);
  window.addEventListener("beforeprint", begin);
  window.addEventListener("afterprint", end);
  onCleanup(() => {
    media.removeEventListener("change", follow);
    window.removeEventListener("beforeprint", begin);
    window.removeEventListener("afterprint", end);
  });
  return on;
}
