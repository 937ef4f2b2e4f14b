import { keyName, type NamedPress } from "../../state/key-name.ts";
import { type ComposedPress, isComposed } from "../../ui/combobox/composing.ts";

/** What a key press in a tour says, and whether somebody has answered it; a `KeyboardEvent` is one. */
export type TourPress = NamedPress & ComposedPress & { readonly defaultPrevented: boolean };

/** What the focus is on: a space presses a control, and what is written belongs to the field. */
type FocusOn = "page" | "control" | "field";

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
  // It begins the show from a clicker; the browser would open the page anew.
  ["F5", "fullScreen"],
]);

// The last four are what clickers and presenters know from slides.
const singles: ReadonlyMap<string, keyof TourMoves> = new Map<string, keyof TourMoves>([
  ["n", "toggleNotes"],
  ["o", "toggleOutline"],
  ["b", "black"],
  [".", "black"],
  ["w", "white"],
  [",", "white"],
]);

/** What a key does in a tour, those of clickers too; nothing where the key belongs to somebody else. */
export function tourKey(press: TourPress, focus: FocusOn, singleKeys: boolean): keyof TourMoves | undefined {
  const name = keyName(press);
  if (name === undefined || press.defaultPrevented || isComposed(press)) return undefined;
  if (focus === "field") return name === "Escape" ? "end" : undefined;
  if (name === " " && focus === "control") return undefined;
  if (name === " " && press.shiftKey) return "previous";
  return moves.get(name) ?? (singleKeys ? singles.get(name) : undefined);
}

/** What the focus is on, by the element that has it. */
export function focusOn(target: EventTarget | null): FocusOn {
  if (!(target instanceof Element)) return "page";
  if (target.matches("input:not([type=checkbox], [type=radio]), textarea, select")) return "field";
  return target.closest("button, a[href], summary, input, [role=tab], [role=treeitem]") ? "control" : "page";
}

/** What a speaker can do in a tour. */
export interface TourMoves {
  next(): void;
  previous(): void;
  first(): void;
  last(): void;
  end(): void;
  toggleNotes(): void;
  toggleOutline(): void;
  /** Blanks the screen, so that the audience looks at the speaker. */
  black(): void;
  white(): void;
  fullScreen(): void;
}
