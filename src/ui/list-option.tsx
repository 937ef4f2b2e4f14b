import { createEffect, type JSX } from "solid-js";

/**
 * An option of a combobox's list: the focus stays in the box, whose keys choose among the options, a pointer chooses
 * here, and the active one is kept in sight.
 */
export function ListOption(props: {
  id: string;
  class: string;
  /** Whether it is the one that Enter chooses. */
  active: boolean;
  selected: boolean;
  onChoose(): void;
  children: JSX.Element;
}): JSX.Element {
  let option: HTMLDivElement | undefined;
  createEffect(() => {
    if (props.active) option?.scrollIntoView({ block: "nearest" });
  });
  return (
    <div
      ref={option}
      id={props.id}
      role="option"
      tabIndex={-1}
      class={props.class}
      classList={{ "is-active": props.active }}
      aria-selected={props.selected}
      onMouseDown={(event) => event.preventDefault()}
      // Keys are the box's: an option never has the focus.
      on:click={() => props.onChoose()}
    >
      {props.children}
    </div>
  );
}
