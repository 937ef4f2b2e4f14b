/** The nearest element around another one that scrolls, as far as its style says; null where that is the window. */
export function scrollParent(element: Element): Element | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
