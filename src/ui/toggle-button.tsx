import type { JSX } from "solid-js";

/** A button that stays pressed. */
export function ToggleButton(props: {
  pressed: boolean;
  class?: string;
  /** What it is called where it only carries a mark; shown as a tooltip. */
  label?: string;
  onPress(): void;
  children: JSX.Element;
}): JSX.Element {
  return (
    <button
      type="button"
      class={`toggle ${props.class ?? ""}`}
      aria-pressed={props.pressed}
      aria-label={props.label}
      title={props.label}
      onClick={() => props.onPress()}
    >
      {props.children}
    </button>
  );
}
