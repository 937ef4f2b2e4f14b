/**
 * Does what takes the focused control off the page, and gives the focus to the element with an id where it would
 * otherwise be lost to the page's start.
 */
export function thenFocus(leave: () => void, id: string): void {
  leave();
  if (document.activeElement === null || document.activeElement === document.body)
    document.getElementById(id)?.focus();
}
