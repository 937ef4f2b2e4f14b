import type { Core, EventObject } from "cytoscape";
import type { CameraControl } from "./camera-control.ts";

/** Pixels of a line and of a page, for wheels that count in those. */
const unit = [1, 36, 400] as const;
/** A notch of a mouse, 100 or 120 pixels, zooms by 1.2 to 1.25; the small events of a pad by as much less. */
const perPixel = 0.00184;
/** A pinch on a pad comes as a wheel with Ctrl held, in steps so small that each has to count for more. */
const pinch = { below: 40, perPixel: 0.012 } as const;
/** What comes at once after the page was busy zooms no further than this. */
const mostAtOnce = 2;

/** A turn of a wheel, or what a pad tells as one. */
type Turn = Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">;

/** By how much a turn zooms: judged by itself, so that a pad and a mouse can take turns. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: Turn): number {
  const pixels = deltaY * (unit[deltaMode] ?? 1);
  const pinched = ctrlKey && Math.abs(pixels) < pinch.below;
  const factor = Math.exp(-pixels * (pinched ? pinch.perPixel : perPixel));
  return Math.min(mostAtOnce, Math.max(1 / mostAtOnce, factor));
}

/** What the wheel does. */
interface WheelOptions {
  /** Whether it scrolls now, as on a page, and zooms with Ctrl or Command only. */
  scrolls(): boolean;
  /** In a frame of another page: that page is scrolled, unless Ctrl or Command is held or the map was pressed before. */
  readonly framed: boolean;
  /** The wheel was left to the page around. */
  withheld(): void;
}

/** Answers the wheel over a map's container; to be called before Cytoscape listens there. Returns what ends it. */
export function turnWheel(
  container: HTMLElement,
  camera: () => Pick<CameraControl, "scrollBy" | "zoomAt">,
  { scrolls, framed, withheld }: WheelOptions,
): () => void {
  let entered = !framed;
  const enter = () => {
    entered = true;
  };
  const leave = () => {
    entered = !framed;
  };
  const turn = (event: WheelEvent) => {
    event.stopImmediatePropagation();
    const zooms = event.ctrlKey || event.metaKey;
    if (!zooms && !entered) {
      withheld();
      return;
    }
    event.preventDefault();
    if (!zooms && scrolls()) {
      camera().scrollBy(event.deltaY * (unit[event.deltaMode] ?? 1));
      return;
    }
    const { left, top } = container.getBoundingClientRect();
    camera().zoomAt(wheelFactor(event), event.clientX - left, event.clientY - top);
  };
  container.addEventListener("wheel", turn, { capture: true, passive: false });
  container.addEventListener("pointerdown", enter, { capture: true });
  container.addEventListener("pointerleave", leave);
  return () => {
    container.removeEventListener("wheel", turn, { capture: true });
    container.removeEventListener("pointerdown", enter, { capture: true });
    container.removeEventListener("pointerleave", leave);
  };
}

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

/** A node was let go: how far from where the scene has it, in scene units; `putBack` returns it there. */
export type Drop = (id: string, by: readonly [dx: number, dy: number], putBack: () => void) => void;

/** Lets nodes be dragged until the returned function is called, and tells how far each was when it is let go. */
export function dragNodes(cy: Core, drop: Drop): () => void {
  const from = new Map<string, { x: number; y: number }>();
  const grab = ({ target }: EventObject) => from.set(target.id(), { ...target.position() });
  const free = ({ target }: EventObject) => {
    const start = from.get(target.id());
    if (!start) return;
    const { x, y } = target.position();
    drop(target.data("node"), [x - start.x, y - start.y], () => target.position(start));
  };
  // What moves the map is not grabbed itself, nor is what another scene brings.
  const part = ({ target }: EventObject) => target.unpanify();
  cy.autoungrabify(false);
  cy.nodes().unpanify();
  cy.on("add", "node", part);
  cy.on("grab", "node", grab);
  cy.on("dragfree", "node", free);
  return () => {
    if (cy.destroyed()) return;
    cy.autoungrabify(true);
    cy.nodes().panify();
    cy.off("add", "node", part);
    cy.off("grab", "node", grab);
    cy.off("dragfree", "node", free);
  };
}
