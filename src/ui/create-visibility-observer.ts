import { batch, onCleanup } from "solid-js";

/** How far outside of what is seen things are made ready, in CSS pixels. */
const usualMargin = 800;

/** Told whenever an element comes near to what is seen or leaves, and how tall it is then. */
type SightListener = (near: boolean, height: number) => void;

/** Watches an element that is on the page; the function it gives ends that. */
export type Sight = (element: Element, listener: SightListener) => () => void;

/**
 * Watches for elements coming into sight, or within a margin in CSS pixels of it, all of them within the same scrolling
 * element, of whose top something may cover some pixels; ends with its owner.
 */
export function createVisibilityObserver(margin = usualMargin, covered = () => 0): Sight {
  const listeners = new Map<Element, SightListener>();
  let observer: IntersectionObserver | undefined;
  onCleanup(() => observer?.disconnect());
  return (element, listener) => {
    observer ??= new IntersectionObserver(
      (entries) =>
        batch(() => {
          for (const { target, isIntersecting, boundingClientRect } of entries) {
            listeners.get(target)?.(isIntersecting, boundingClientRect.height);
          }
        }),
      {
        root: scrollParent(element),
        rootMargin: `${margin - covered()}px ${margin}px ${margin}px`,
      },
    );
    listeners.set(element, listener);
    observer.observe(element);
    return () => {
      listeners.delete(element);
      observer?.unobserve(element);
    };
  };
}

/** The nearest element around another one that scrolls, as far as its style says; null where that is the window. */
function scrollParent(element: Element): Element | null {
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
