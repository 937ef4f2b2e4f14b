import { type Command, commands } from "./commands.ts";
import type { Explorer } from "./explorer.ts";
import { keyName, type NamedPress } from "./key-name.ts";

/** What a key press says, and whether somebody has answered it; a `KeyboardEvent` is one. */
export interface KeyPress extends NamedPress {
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

function canRun({ alsoIn = [] }: Command, explorer: Explorer): boolean {
  if (explorer.tour()) return alsoIn.includes("tours");
  return !explorer.embedded || alsoIn.includes("embeds");
}

function isSingleKey(name: string): boolean {
  return name.length === 1;
}
