import type { Outline } from "./outline.ts";

/** The lines that are seen of an outline, from top to bottom, with some of its items opened. */
export interface OutlineLines {
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
