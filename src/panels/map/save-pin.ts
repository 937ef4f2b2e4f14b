import * as v from "valibot";
import { textSchema } from "../../core/atlas/schema.ts";
import type { Language } from "../../i18n/text.ts";

/** How far a node of an atlas was dragged, in sizes of a leaf's label. */
export interface Dragged {
  readonly atlas: string;
  readonly node: string;
  readonly dx: number;
  readonly dy: number;
}

const refusalSchema = v.object({ error: textSchema });

/** Asks the development server to add to the pin of a node: whether it did, or why not, where it says so. Never rejects. */
export async function savePin(
  dragged: Dragged,
  language: Language,
): Promise<{ readonly saved: boolean; readonly reason?: string }> {
  try {
    const response = await fetch("pins", {
      method: "POST",
      headers: { "Content-Type": "application/json", "Accept-Language": language },
      body: JSON.stringify(dragged),
    });
    if (response.ok) return { saved: true };
    const told = v.safeParse(refusalSchema, await response.json());
    return told.success ? { saved: false, reason: told.output.error[language] } : { saved: false };
  } catch {
    return { saved: false };
  }
}
