import type { Explorer } from "../../state/explorer.ts";
import { bringText } from "../../state/reader-actions.ts";

/** How many characters are a text, not some words that were meant for elsewhere. */
const leastPasted = 100;

/** Reads a text that is pasted while no field has the focus; gives how to stop. */
export function pasteText(explorer: Explorer): () => void {
  const paste = (event: ClipboardEvent) => {
    const { target } = event;
    const writing = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (writing || event.defaultPrevented || explorer.dialog() !== undefined) return;
    const [file] = event.clipboardData?.files ?? [];
    const words = event.clipboardData?.getData("text/plain") ?? "";
    if (words.trim().length < leastPasted && !file) return;
    event.preventDefault();
    bringText(explorer, { source: words.trim().length >= leastPasted || !file ? words : file });
  };
  document.addEventListener("paste", paste);
  return () => document.removeEventListener("paste", paste);
}
