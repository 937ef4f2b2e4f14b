import { type Command, commands, commandsInEmbeds, commandsInTours } from "./commands.ts";
import type { Explorer } from "./explorer.ts";

/** What a key press says; a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly defaultPrevented: boolean;
  readonly isComposing: boolean;
}

/**
 * Runs the command of a key, and says whether there was one, so that the browser's own answer can be prevented.
 * While a text field has the focus or a dialog is open, keys belong to those.
 */
export function runShortcut(press: KeyPress, explorer: Explorer, inTextField: boolean): boolean {
  if (inTextField || press.defaultPrevented || press.isComposing || explorer.dialog() !== undefined)
    return false;
  const name = keyName(press);
  if (name === undefined || (isSingleKey(name) && !explorer.singleKeys())) return false;
  const found = commands.find(
    (one) => one.keys.includes(name) && canRun(one, explorer) && (one.when?.(explorer) ?? true),
  );
  found?.run(explorer);
  return found !== undefined;
}

function canRun({ id }: Command, explorer: Explorer): boolean {
  if (explorer.tour()) return commandsInTours.includes(id);
  return !explorer.embedded || commandsInEmbeds.includes(id);
}

/** The key as the commands write it; Command on a Mac is Ctrl, and the plus sign is where the equals sign is. */
function keyName({ key, ctrlKey, metaKey, altKey }: KeyPress): string | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return `Ctrl+${key.toUpperCase()}`;
  if (key === "=") return "+";
  return key.length === 1 ? key.toLowerCase() : key;
}

function isSingleKey(name: string): boolean {
  return name.length === 1;
}
