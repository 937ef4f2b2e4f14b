import { createEffect, createSignal, createUniqueId, type JSX, onCleanup, Show } from "solid-js";
import { isComposed } from "./combobox/composing.ts";
import { placeBelow } from "./place-below.ts";

/**
 * A button that unfolds controls below itself. They fold away when one goes elsewhere, and with Escape, which gives the
 * focus back; arrows walk them. A finger that goes elsewhere does no more than that.
 */
export function Unfold(props: {
  class?: string;
  buttonClass: string;
  /** What the button is called, where its face says less. */
  label?: string;
  /** Whether something in it is chosen, as the button shows. */
  marked?: boolean;
  face: JSX.Element;
  children: JSX.Element;
}): JSX.Element {
  const [open, setOpen] = createSignal(false);
  const id = createUniqueId();
  let frame: HTMLDivElement | undefined;
  let button: HTMLButtonElement | undefined;
  let panel: HTMLDivElement | undefined;
  let ground: HTMLDivElement | undefined;

  const place = () => {
    if (button && panel) placeBelow(panel, button, { width: panel.offsetWidth, height: panel.offsetHeight });
  };
  const goElsewhere = (event: Event) => {
    if (event.target instanceof Node && !frame?.contains(event.target)) setOpen(false);
  };
  const closeFromGround = (event: Event) => {
    if (event.target === ground) setOpen(false);
  };
  createEffect(() => {
    if (!open()) return;
    place();
    // Not the panel's own loss of focus: a press on a button gives it none in every browser.
    const heard = ["pointerdown", "focusin"] as const;
    for (const kind of heard) document.addEventListener(kind, goElsewhere);
    document.addEventListener("click", closeFromGround);
    window.addEventListener("resize", place);
    onCleanup(() => {
      for (const kind of heard) document.removeEventListener(kind, goElsewhere);
      document.removeEventListener("click", closeFromGround);
      window.removeEventListener("resize", place);
    });
  });
  const walk = (by: 1 | -1) => {
    setOpen(true);
    const all = [...(panel?.querySelectorAll<HTMLElement>("button, input, a[href]") ?? [])].filter((one) =>
      one.checkVisibility(),
    );
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? all.indexOf(focused) : -1;
    all[at < 0 && by < 0 ? all.length - 1 : (at + by + all.length) % all.length]?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (isComposed(event)) return;
    // Text fields and radio buttons have arrows of their own.
    const own = event.target instanceof HTMLInputElement;
    if (event.key === "ArrowDown" && !own) walk(1);
    else if (event.key === "ArrowUp" && !own) walk(-1);
    else if (event.key === "Escape" && open()) {
      setOpen(false);
      button?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The keys are those of the controls in it.
    <div ref={frame} class={`unfold ${props.class ?? ""}`} on:keydown={keys}>
      <button
        ref={button}
        type="button"
        class={props.buttonClass}
        classList={{ "is-marked": props.marked }}
        aria-label={props.label}
        title={props.label}
        aria-expanded={open()}
        aria-controls={id}
        onClick={() => setOpen(!open())}
      >
        {props.face}
      </button>
      <Show when={open()}>
        <div ref={ground} class="unfold-ground" />
      </Show>
      <div ref={panel} id={id} class="unfold-panel" classList={{ "is-open": open() }}>
        {props.children}
      </div>
    </div>
  );
}
