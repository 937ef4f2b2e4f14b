import * as v from "valibot";

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
