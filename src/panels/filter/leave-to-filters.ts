/** The filters together. */
export const filterBarId = "filter-bar";

/**
 * Does what takes the focused control off the page, and gives the focus to the first of the filters where it would
 * otherwise be lost. Not to all of them together: what can have the focus takes it from every press within, too.
 */
export function leaveToFilters(leave: () => void): void {
  leave();
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  const all = [...document.querySelectorAll<HTMLElement>(`#${filterBarId} button`)];
  all.find((one) => one.checkVisibility())?.focus();
}
