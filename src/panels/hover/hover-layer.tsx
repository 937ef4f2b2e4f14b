import { createEffect, type JSX, onCleanup, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { measureCovers } from "../camera/measure-covers.ts";
import { cardIsOpen } from "../card/card-is-open.ts";
import type { Pointing } from "./create-pointing.ts";
import { HoverCard } from "./hover-card.tsx";

/** The small card of what is pointed at; Escape takes it away. */
export function HoverLayer(props: {
  explorer: Explorer;
  pointing: Pointing;
  /** What the map fills; there once something can be pointed at. */
  stage(): Element | undefined;
}): JSX.Element {
  const { explorer, pointing } = props;
  // What is chosen has its large card, where the page has one.
  const told = () => {
    const pointed = pointing.pointed();
    return pointed && !(cardIsOpen(explorer) && pointed.id === explorer.selection()) ? pointed : undefined;
  };
  createEffect(() => {
    if (!told()) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !pointing.dismiss()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before anything else that Escape would leave.
    window.addEventListener("keydown", leave, true);
    onCleanup(() => window.removeEventListener("keydown", leave, true));
  });
  const covers = () => {
    const stage = props.stage();
    return stage ? measureCovers(stage, cardIsOpen(explorer)) : [];
  };
  const stage = () => ({
    left: 0,
    top: 0,
    right: props.stage()?.clientWidth ?? 0,
    bottom: props.stage()?.clientHeight ?? 0,
  });
  return (
    <Show when={told()} keyed>
      {(pointed) => (
        <HoverCard
          explorer={explorer}
          pointed={pointed}
          stage={stage}
          covers={covers}
          onHold={pointing.hold}
        />
      )}
    </Show>
  );
}
