import { createEffect, type JSX } from "solid-js";
import { IconButton } from "./icon.tsx";

/** A native modal dialog with a heading and a close button; Escape and a click beside it close it, too. */
export function Dialog(props: {
  open: boolean;
  title: string;
  closeLabel: string;
  class?: string;
  onClose(): void;
  children: JSX.Element;
}): JSX.Element {
  let element: HTMLDialogElement | undefined;
  createEffect(() => {
    if (props.open && !element?.open) element?.showModal();
    if (!props.open && element?.open) element?.close();
  });
  return (
    <dialog
      ref={(dialog) => {
        element = dialog;
        dialog.setAttribute("closedby", "any");
      }}
      class={`dialog ${props.class ?? ""}`}
      aria-label={props.title}
      onCancel={({ target, currentTarget }) => {
        // `close` comes a frame later than the dialog goes: a key pressed meanwhile would be lost to it. What is picked
        // inside can be cancelled, too.
        if (props.open && target === currentTarget) props.onClose();
      }}
      onClose={() => {
        // Where another dialog took its place it was closed already.
        if (props.open) props.onClose();
      }}
    >
      <div class="dialog-frame">
        <header class="dialog-head">
          <h2>{props.title}</h2>
          <IconButton icon="close" label={props.closeLabel} onPress={() => props.onClose()} />
        </header>
        <div class="dialog-body">{props.open ? props.children : undefined}</div>
      </div>
    </dialog>
  );
}
