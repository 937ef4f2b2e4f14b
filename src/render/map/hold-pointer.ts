/**
 * Ends a movement with the mouse whose release was not heard, as outside a frame of another page: the pointer is kept
 * while its button is down, and one that comes back without a button has let go. Returns what ends it.
 */
export function holdPointer(container: HTMLElement): () => void {
  let held: number | undefined;
  const press = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    held = event.pointerId;
    try {
      container.setPointerCapture(event.pointerId);
    } catch {
      // A pointer that is gone already; the next one to come is looked at all the same.
    }
  };
  const release = () => {
    held = undefined;
  };
  const come = (event: PointerEvent) => {
    if (held === undefined || event.pointerType === "touch" || event.buttons !== 0) return;
    held = undefined;
    const { clientX, clientY, screenX, screenY } = event;
    // Cytoscape hears of mice only.
    container.dispatchEvent(
      new MouseEvent("mouseup", { bubbles: true, clientX, clientY, screenX, screenY, button: 0 }),
    );
  };
  const view = container.ownerDocument?.defaultView;
  container.addEventListener("pointerdown", press, { capture: true });
  for (const name of ["pointerup", "pointercancel"] as const) view?.addEventListener(name, release, true);
  for (const name of ["pointermove", "pointerover"] as const) view?.addEventListener(name, come, true);
  return () => {
    container.removeEventListener("pointerdown", press, { capture: true });
    for (const name of ["pointerup", "pointercancel"] as const)
      view?.removeEventListener(name, release, true);
    for (const name of ["pointermove", "pointerover"] as const) view?.removeEventListener(name, come, true);
  };
}
