import "../../i18n/late/evidence.ts";
import { createSignal, type JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/** How a card stands that is a sheet at the bottom of a narrow window: as far up as it peeks, all the way, or between. */
export interface CardSheet {
  /** Whether it takes all the room there is. */
  full(): boolean;
  /** Its height in pixels while a finger moves it. */
  dragged(): number | undefined;
  setFull(full: boolean): void;
  setDragged(height: number | undefined): void;
}

/** A shorter way of the finger is a tap, in pixels. */
const tap = 6;

/** Where a card stands as a sheet; it peeks at first, and stays as it is left while one card follows another. */
export function createCardSheet(): CardSheet {
  const [full, setFull] = createSignal(false);
  const [dragged, setDragged] = createSignal<number>();
  return { full, dragged, setFull, setDragged };
}

/** The handle of the sheet: pressed it goes up or down, dragged it follows the finger and goes on the way it took. */
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
    if (start && moved) sheet.setFull(clientY < start.y);
    start = undefined;
    sheet.setDragged(undefined);
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
