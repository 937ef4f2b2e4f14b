import "../../i18n/late/card.ts";
import { type Accessor, createComputed, createEffect, createSignal, type JSX, on } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { leave } from "../../state/reader-actions.ts";

/** How a card stands that is a sheet at the bottom of a narrow window: as far up as it peeks, all the way, or between. */
interface CardSheet {
  /** Whether it takes all the room there is. */
  full(): boolean;
  /** Its height in pixels while a finger moves it. */
  dragged(): number | undefined;
  setFull(full: boolean): void;
  setDragged(height: number | undefined): void;
}

/** A shorter way of the finger is a tap, and one that peeks goes away with a longer one; in pixels. */
const [tap, away] = [6, 48] as const;
/** The share of the window below which one that is let go goes away, wherever it came from. */
const least = 0.2;

/** Where a card stands as a sheet; it peeks at first, and stays as it is left while one card follows another. */
export function createCardSheet(): CardSheet {
  const [full, setFull] = createSignal(false);
  const [dragged, setDragged] = createSignal<number>();
  return { full, dragged, setFull, setDragged };
}

/**
 * The handle of the sheet: pressed it goes up or down, dragged it follows the finger and goes on the way it took: up, back
 * to where it peeks, and from there away.
 */
export function SheetHandle(props: { explorer: Explorer; sheet: CardSheet }): JSX.Element {
  const { sheet } = props;
  let start: { y: number; height: number } | undefined;
  let moved = false;
  const down = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const card = event.currentTarget.parentElement;
    if (!card || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    start = { y: event.clientY, height: card.getBoundingClientRect().height };
    moved = false;
  };
  const move = ({ clientY }: PointerEvent) => {
    if (!start) return;
    moved ||= Math.abs(clientY - start.y) > tap;
    if (moved) sheet.setDragged(start.height + start.y - clientY);
  };
  const up = ({ clientY }: PointerEvent) => {
    const by = start && moved ? clientY - start.y : 0;
    const goes = by > 0 && (start?.height ?? 0) - by < least * window.innerHeight;
    const gone = goes || (by > away && !sheet.full());
    if (by !== 0) sheet.setFull(by < 0);
    start = undefined;
    sheet.setDragged(undefined);
    if (gone) leave(props.explorer);
  };
  const cancel = () => {
    start = undefined;
    moved = false;
    sheet.setDragged(undefined);
  };
  return (
    <button
      type="button"
      class="card-handle"
      aria-expanded={sheet.full()}
      aria-label={props.explorer.t(sheet.full() ? "evidence.fold" : "evidence.unfold")}
      title={props.explorer.t(sheet.full() ? "evidence.fold" : "evidence.unfold")}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={cancel}
      onClick={() => {
        // The click that ends a drag is none.
        if (!moved) sheet.setFull(!sheet.full());
        moved = false;
      }}
    />
  );
}

/** Where the keyboard is, seen from a card. */
interface CardFocus {
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
