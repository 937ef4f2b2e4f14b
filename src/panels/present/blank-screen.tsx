import "../../i18n/late/tour.ts";
import { type JSX, onMount } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/** What a screen is blanked with. */
export type BlankShade = "black" | "white";

/** Keys that are held for others and mean nothing alone. */
const held: ReadonlySet<string> = new Set(["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock"]);

/**
 * A screen with nothing on it but, for a moment, how to come back: by any key, whatever it does else, or a tap. The focus
 * goes there and back, so that both are told.
 */
export function BlankScreen(props: { explorer: Explorer; shade: BlankShade; onEnd(): void }): JSX.Element {
  let screen: HTMLDialogElement | undefined;
  const words = () => props.explorer.t(`tour.${props.shade}`);
  onMount(() => screen?.showModal());
  return (
    <dialog
      ref={screen}
      class={`tour-blank is-${props.shade}`}
      aria-label={words()}
      on:keydown={(event) => {
        event.stopPropagation();
        if (held.has(event.key)) return;
        event.preventDefault();
        screen?.close();
      }}
      on:click={() => screen?.close()}
      onClose={() => props.onEnd()}
    >
      <p>{words()}</p>
    </dialog>
  );
}
