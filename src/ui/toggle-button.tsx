import type { JSX } from "solid-js";

/** A button that stays pressed. */
export function ToggleButton(props: {
  pressed: boolean;
  class?: string;
  onPress(): void;
  children: JSX.Element;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`toggle ${props.class ?? ""}`}
      aria-pressed={props.pressed}
      onClick={() => props.onPress()}
    >
      {props.children}
    </button>
  );
}
