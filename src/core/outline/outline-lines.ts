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
  const visit = (key: string) => {
    const before = keys.length;
    keys.push(key);
    place.set(key, before);
    if (isOpen(key)) for (const child of items.get(key)?.children ?? []) visit(child);
    span.set(key, keys.length - before);
  };
  for (const key of roots) visit(key);
  return { keys, place, span };
}
