import * as v from "valibot";
import type { TextIndex } from "../core/atlas/schema.ts";

/** What this device has to keep a text with; any call may throw. */
export type TextStorage = () => Pick<Storage, "getItem" | "setItem" | "removeItem">;

const keptSchema = v.object({ name: v.optional(v.string()), text: v.string() });

/** A copy of the text that the reader had this device keep. */
export type KeptText = v.InferOutput<typeof keptSchema>;

const keyOf = (atlas: string) => `mailuo.text.${atlas}`;

/** The copy that is kept for an atlas; nothing where there is none, or the store is disabled or holds garbage. */
export function loadKeptText(storage: TextStorage, atlas: string): KeptText | undefined {
  try {
    const parsed = v.safeParse(keptSchema, JSON.parse(storage().getItem(keyOf(atlas)) ?? "null"));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a copy for an atlas in the place of the one before, or none, and says whether that worked. */
export function keepText(storage: TextStorage, atlas: string, kept: KeptText | undefined): boolean {
  try {
    if (kept) storage().setItem(keyOf(atlas), JSON.stringify(kept));
    else storage().removeItem(keyOf(atlas));
    return true;
  } catch {
    return false;
  }
}

/** The copies that are open, each by the text that it is of and in memory alone, whichever atlas stands open. */
export interface OpenCopies {
  /** The copy of an index's text; nothing where none is open, or its sentences are others. */
  of(index: TextIndex): KeptText | undefined;
  /** Puts a copy in the place of the one before, or none. */
  put(index: TextIndex, copy: KeptText | undefined): void;
}

/** Holds the copies that are open for as long as the page stands, so that one outlives a look at another atlas. */
export function createOpenCopies(): OpenCopies {
  const copies = new Map<string, KeptText>();
  // Not the atlas's id: a file of the same id may be of another text, and two atlases may be of one.
  const textOf = ({ sentences }: TextIndex) => sentences.map(({ hash }) => hash).join("");
  return {
    of: (index) => copies.get(textOf(index)),
    put: (index, copy) => {
      if (copy) copies.set(textOf(index), copy);
      else copies.delete(textOf(index));
    },
  };
}
