import type { TourMoves } from "./tour-moves.ts";

/** What a key press in a tour says, and where; a `KeyboardEvent` is one. */
export interface TourPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
}

/** What the focus is on: a space presses a control, and what is written belongs to the field. */
export type FocusOn = "page" | "control" | "field";

const moves: ReadonlyMap<string, keyof TourMoves> = new Map<string, keyof TourMoves>([
  ["ArrowRight", "next"],
  ["ArrowDown", "next"],
  ["PageDown", "next"],
  [" ", "next"],
  ["ArrowLeft", "previous"],
  ["ArrowUp", "previous"],
  ["PageUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["Escape", "end"],
]);

const letters: ReadonlyMap<string, keyof TourMoves> = new Map<string, keyof TourMoves>([
  ["n", "toggleNotes"],
  ["o", "toggleOutline"],
]);

/** What a key does in a tour, those of clickers too; nothing where the key belongs to somebody else. */
export function tourKey(press: TourPress, focus: FocusOn, singleKeys: boolean): keyof TourMoves | undefined {
  const { key, shiftKey, ctrlKey, metaKey, altKey, defaultPrevented } = press;
  if (defaultPrevented || ctrlKey || metaKey || altKey) return undefined;
  if (focus === "field") return key === "Escape" ? "end" : undefined;
  if (key === " " && focus === "control") return undefined;
  if (key === " " && shiftKey) return "previous";
  return moves.get(key) ?? (singleKeys ? letters.get(key.toLowerCase()) : undefined);
}

/** What the focus is on, by the element that has it. */
export function focusOn(target: EventTarget | null): FocusOn {
  if (!(target instanceof Element)) return "page";
  if (target.matches("input:not([type=checkbox], [type=radio]), textarea, select")) return "field";
  return target.closest("button, a[href], summary, input, [role=tab], [role=treeitem]") ? "control" : "page";
}
