import { type Accessor, batch, createSignal, createUniqueId } from "solid-js";
import { type ComposedPress, isComposed } from "./composing.ts";

/** What a combobox chooses from. */
export interface ComboboxInput {
  /** How many options the list has now. */
  count(): number;
  /** Whether the first option is the active one before the list is walked; none is else. */
  preselects(): boolean;
  /** Enter in an open list, with the place of the active option; -1 where none is. */
  choose(place: number): void;
  /** Escape, when the list is closed. */
  leave(): void;
}

/** A key press as a combobox reads it; a `KeyboardEvent` is one. */
export type ComboboxPress = ComposedPress &
  Pick<
    KeyboardEvent,
    "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey" | "preventDefault" | "stopPropagation"
  >;

/** An editable combobox without a look: what its box says, whether its list is open, which option Enter chooses. */
export interface Combobox {
  query: Accessor<string>;
  /** Writes into the box, which opens the list and begins it anew. */
  type(query: string): void;
  open: Accessor<boolean>;
  /** Opens the list as it is at first, or leaves it open. */
  unfold(): void;
  fold(): void;
  /** Empties the box and closes the list. */
  clear(): void;
  /** The place of the active option; -1 where none is. */
  active: Accessor<number>;
  readonly listId: string;
  optionId(place: number): string;
  /** The id of the active option, for `aria-activedescendant`. */
  activeId: Accessor<string | undefined>;
  keys(press: ComboboxPress): void;
}

/** How many options Page Up and Page Down go over. */
const page = 8;

/**
 * Holds an editable combobox (WAI-ARIA Authoring Practices): the focus stays in the box, whose arrows, Home, End and
 * page keys walk the list; Enter chooses, Escape leaves. Each opening begins anew; a key that composes a word does nothing.
 */
export function createCombobox(input: ComboboxInput): Combobox {
  const [query, setQuery] = createSignal("");
  const [open, setOpen] = createSignal(false);
  const [walked, setWalked] = createSignal<number>();
  const listId = createUniqueId();
  const optionId = (place: number) => `${listId}-${place}`;
  const active = () => {
    const last = input.count() - 1;
    return Math.min(walked() ?? (input.preselects() ? 0 : -1), last);
  };
  const begin = (unfolded: boolean) =>
    batch(() => {
      setWalked(undefined);
      setOpen(unfolded);
    });
  const keys = (press: ComboboxPress) => {
    if (isComposed(press) || press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return;
    const to = open() ? walk(press.key, active(), input.count()) : undefined;
    if (press.key === "Escape" && open()) {
      fold();
      input.leave();
    } else if (press.key === "Enter" && open()) input.choose(active());
    else if (isVertical(press.key) && !open()) begin(true);
    else if (to !== undefined) setWalked(to);
    else return;
    press.preventDefault();
    press.stopPropagation();
  };
  const fold = () => begin(false);
  return {
    query,
    type: (text) =>
      batch(() => {
        setQuery(text);
        begin(true);
      }),
    open,
    unfold: () => {
      if (!open()) begin(true);
    },
    fold,
    clear: () =>
      batch(() => {
        setQuery("");
        fold();
      }),
    active,
    listId,
    optionId,
    activeId: () => (open() && active() >= 0 ? optionId(active()) : undefined),
    keys,
  };
}

const isVertical = (key: string) => key === "ArrowDown" || key === "ArrowUp";

/** Where a key leads in a list: round its ends by arrow, up to them by pages. */
function walk(key: string, at: number, count: number): number | undefined {
  const last = count - 1;
  if (last < 0) return undefined;
  switch (key) {
    case "ArrowDown":
      return at >= last ? 0 : at + 1;
    case "ArrowUp":
      return at <= 0 ? last : at - 1;
    case "PageDown":
      return Math.min(last, at + page);
    case "PageUp":
      return Math.max(0, at - page);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
