import type { Search } from "./create-search.ts";

/** What the keys of the search's box do things to. */
export interface SearchKeysContext {
  readonly search: Pick<Search, "lines" | "active" | "setActive">;
  /** Chooses the active line. */
  choose(): void;
  leave(): void;
}

/** A key press as the search reads it; a `KeyboardEvent` is one. */
export type SearchKeyPress = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey" | "isComposing" | "preventDefault" | "stopPropagation"
>;

/** How many lines Page Up and Page Down go over. */
const page = 8;

/** Walks the list, chooses from it or leaves it; while a word is being composed, keys belong to the input method. */
export function searchKeys(event: SearchKeyPress, { search, choose, leave }: SearchKeysContext): void {
  if (event.isComposing || event.shiftKey || event.altKey) return;
  const lines = search.lines();
  const last = lines.length - 1;
  const at = search.active();
  const goTo = (place: number) => search.setActive(Math.max(0, Math.min(last, place)));
  const walks: Readonly<Record<string, () => void>> = {
    ArrowDown: () => goTo(at === last ? 0 : at + 1),
    ArrowUp: () => goTo(at === 0 ? last : at - 1),
    PageDown: () => goTo(at + page),
    PageUp: () => goTo(at - page),
    Home: () => goTo(0),
    End: () => goTo(last),
  };
  if (event.ctrlKey || event.metaKey) {
    // The search is open already; the browser's own answer would take the focus away.
    if (event.key.toLowerCase() === "k") event.preventDefault();
    return;
  }
  const walk = lines.length > 0 && Object.hasOwn(walks, event.key) ? walks[event.key] : undefined;
  if (event.key === "Escape") leave();
  else if (event.key === "Enter") choose();
  else if (walk) walk();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
