import type { JSX } from "solid-js";
import { Icon } from "./icon.tsx";
import { thenFocus } from "./then-focus.ts";

/** Something said over the page until it is dismissed. */
export function Notice(props: {
  /** An alert is told at once. */
  role: "alert" | "status";
  closeLabel: string;
  /** The id of the element that has the focus when it is gone. */
  leaveTo: string;
  onClose(): void;
  children: JSX.Element;
}): JSX.Element {
  return (
    <div class="notice" role={props.role}>
      {props.children}
      <button
        type="button"
        class="icon-button"
        aria-label={props.closeLabel}
        onClick={() => thenFocus(() => props.onClose(), props.leaveTo)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
