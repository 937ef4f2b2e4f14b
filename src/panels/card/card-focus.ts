import { type Accessor, createComputed, createEffect, on } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/** Where the keyboard is, seen from a card. */
export interface CardFocus {
  ref(card: HTMLElement): void;
  onFocusIn(event: FocusEvent): void;
}

/**
 * Moves the keyboard to the card only when asked, from heading to heading while one card follows another inside, and
 * back to where it came from when it is asked again or the card closes. Belongs to the Solid root it is made in.
 */
export function createCardFocus(explorer: Explorer, open: Accessor<boolean>): CardFocus {
  let card: HTMLElement | undefined;
  let cameFrom: HTMLElement | undefined;
  let held = false;
  const inside = () => card?.contains(document.activeElement) ?? false;
  const enter = () => {
    const heading = card?.querySelector<HTMLElement>("h2");
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  };
  const goBack = () => {
    if (cameFrom?.isConnected) cameFrom.focus({ preventScroll: true });
  };
  const shown = () => [open(), explorer.selected(), explorer.path()] as const;
  // Asked before the page changes: what has the focus may be gone afterwards.
  createComputed(
    on(shown, () => {
      held = inside();
    }),
  );
  createEffect(
    on(shown, ([still]) => {
      if (held && !inside()) {
        if (still) enter();
        else goBack();
      }
      if (!still) cameFrom = undefined;
    }),
  );
  createEffect(on(explorer.cardRequest, () => (inside() ? goBack() : enter()), { defer: true }));
  return {
    ref: (element) => {
      card = element;
    },
    onFocusIn: ({ relatedTarget }) => {
      if (relatedTarget instanceof HTMLElement && !card?.contains(relatedTarget)) cameFrom = relatedTarget;
    },
  };
}
