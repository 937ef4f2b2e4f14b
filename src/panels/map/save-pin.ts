import * as v from "valibot";
import { textSchema } from "../../core/atlas/schema.ts";
import type { Language } from "../../i18n/text.ts";

/** Where a node was dragged to: of which atlas and layout, in that layout's units. */
export const draggedSchema = v.object({
  atlas: v.string(),
  layout: v.string(),
  node: v.string(),
  x: v.number(),
  y: v.number(),
});

/** Where a node was dragged to. */
export type Dragged = v.InferOutput<typeof draggedSchema>;

const refusalSchema = v.object({ error: textSchema });

/** Asks the development server to pin a node: whether it did, or why not, where it says so. Never rejects. */
export async function savePin(
  place: Dragged,
  language: Language,
): Promise<{ readonly saved: boolean; readonly reason?: string }> {
  try {
    const response = await fetch("pins", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": language },
      body: JSON.stringify(place),
    });
    if (response.ok) return { saved: true };
    const told = v.safeParse(refusalSchema, await response.json());
    return told.success ? { saved: false, reason: told.output.error[language] } : { saved: false };
  } catch {
    return { saved: false };
  }
}
