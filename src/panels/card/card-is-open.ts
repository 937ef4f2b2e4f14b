import type { Explorer } from "../../state/explorer.ts";

/** Whether there is something for the card to show, and the page has one: room is made for it before it is fetched. */
export function cardIsOpen(explorer: Explorer): boolean {
  if (explorer.embedded || explorer.showsStep()) return false;
  return explorer.selection() !== undefined || explorer.path() !== undefined;
}
