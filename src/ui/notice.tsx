import type { JSX } from "solid-js";
import { IconButton } from "./icon.tsx";
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
      <IconButton
        icon="close"
        label={props.closeLabel}
        onPress={() => thenFocus(() => props.onClose(), props.leaveTo)}
      />
    </div>
  );
}
