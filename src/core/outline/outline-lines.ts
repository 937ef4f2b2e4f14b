import { fold } from "../search/fold.ts";
import type { Outline } from "./outline.ts";

/** The lines that are seen of an outline, from top to bottom, with some of its items opened. */
interface OutlineLines {
  readonly keys: readonly string[];
  /** The place of each, from 0. */
  readonly place: ReadonlyMap<string, number>;
  /** How many lines an item takes, itself and what is open under it. */
  readonly span: ReadonlyMap<string, number>;
}

/** The lines of an outline in which the items of these keys are opened. */
export function outlineLines({ roots, items }: Outline, isOpen: (key: string) => boolean): OutlineLines {
  const keys: string[] = [];
  const place = new Map<string, number>();
  const span = new Map<string, number>();
  // Lists of what is still to do, the next one last, not recursion: a chain of parts may be as long as the atlas.
  const toVisit = [...roots].reverse();
  for (let key = toVisit.pop(); key !== undefined; key = toVisit.pop()) {
    place.set(key, keys.length);
    keys.push(key);
    if (isOpen(key)) toVisit.push(...[...(items.get(key)?.children ?? [])].reverse());
  }
  // From the last line up, so that what is under a line is counted before it.
  for (const key of [...keys].reverse()) {
    const under = isOpen(key) ? (items.get(key)?.children ?? []) : [];
    span.set(
      key,
      under.reduce((sum, child) => sum + (span.get(child) ?? 0), 1),
    );
  }
  return { keys, place, span };
}

/**
 * The first line that begins with what was typed, below the current one and then from the top; the current one itself
 * counts while more than one letter is typed, and one letter again and again walks through the lines that begin with
 * it (WAI-ARIA Authoring Practices, tree view). `textsOf` says what a line can be called by.
 */
export function typeAhead(
  keys: readonly string[],
  current: string | undefined,
  typed: string,
  textsOf: (key: string) => readonly string[],
): string | undefined {
  const letters = [...fold(typed)];
  const same = letters.every((letter) => letter === letters[0]);
  const wanted = same ? (letters[0] ?? "") : letters.join("");
  if (wanted === "") return undefined;
  // No character folds into nothing, so that the beginning of a long name is enough.
  const begins = (text: string) => fold(text.slice(0, 2 * wanted.length)).startsWith(wanted);
  const at = current === undefined ? -1 : keys.indexOf(current);
  const begin = same ? at + 1 : Math.max(at, 0);
  for (let step = 0; step < keys.length; step += 1) {
    const key = keys[(begin + step) % keys.length];
    if (key !== undefined && textsOf(key).some(begins)) return key;
  }
  return undefined;
}
