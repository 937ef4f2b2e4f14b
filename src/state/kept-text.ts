import * as v from "valibot";

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
