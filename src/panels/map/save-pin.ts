import * as v from "valibot";
import { textSchema } from "../../core/atlas/schema.ts";
import type { Language } from "../../i18n/text.ts";

/** How far a node of an atlas was dragged, in sizes of a leaf's label. */
interface Dragged {
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

const key = "mailuo-drag";
const pinSchema = v.tuple([v.number(), v.number()]);
const memorySchema = v.object({
  last: v.exactOptional(v.object({ node: v.string(), before: v.exactOptional(pinSchema) })),
});

/** What outlives the reload that a saved file brings: that nodes are being dragged, and the last one with its pin before. */
export type DragMemory = v.InferOutput<typeof memorySchema>;

/** What was remembered in this tab; undefined while nodes are not being dragged. */
export function recallDrag(): DragMemory | undefined {
  try {
    const parsed = v.safeParse(memorySchema, JSON.parse(sessionStorage.getItem(key) ?? "null"));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers it, where the browser lets anything be stored; undefined forgets. */
export function rememberDrag(memory: DragMemory | undefined): void {
  try {
    if (memory) sessionStorage.setItem(key, JSON.stringify(memory));
    else sessionStorage.removeItem(key);
  } catch {
    // Then the switch is off after a reload, which is all that is lost.
  }
}
