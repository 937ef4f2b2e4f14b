import { describe, expect, it, vi } from "vitest";
import { holdPointer, turnWheel, wheelFactor } from "./turn-wheel.ts";

const turn = (deltaY: number, { deltaMode = 0, ctrlKey = false } = {}) =>
  wheelFactor({ deltaY, deltaMode, ctrlKey });

describe("wheelFactor", () => {
  it("zooms by 1.2 to 1.25 for a notch, whether told as 100 or 120 pixels or as three lines", () => {
    for (const notch of [turn(-100), turn(-120), turn(-3, { deltaMode: 1 }), turn(-100, { ctrlKey: true })]) {
      expect(notch).toBeGreaterThanOrEqual(1.2);
      expect(notch).toBeLessThanOrEqual(1.25);
    }
  });

  it("judges each event by itself: six small ones of a pad leave the next notch what it is", () => {
    const mixed = turn(-3) ** 6 * turn(-100);
    expect(mixed).toBeLessThan(1.3);
    expect(turn(-50) ** 2).toBeCloseTo(turn(-100));
    expect(turn(-100) * turn(100)).toBeCloseTo(1);
  });

  it("follows the fingers of a pinch, and no heap of events more than twice as close", () => {
    expect(turn(-5, { ctrlKey: true })).toBeGreaterThan(turn(-5) + 0.03);
    expect(turn(-5000)).toBe(2);
    expect(turn(5000)).toBe(0.5);
  });
});

describe("turnWheel", () => {
  const wheel = (over: object = {}) =>
    Object.assign(new Event("wheel", { cancelable: true }), {
      deltaX: 0,
      deltaY: -100,
      deltaMode: 0,
      ctrlKey: false,
      metaKey: false,
      clientX: 30,
      clientY: 40,
      ...over,
    });
  const listening = (framed: boolean, scrolls = false) => {
    const container = Object.assign(new EventTarget(), {
      getBoundingClientRect: () => ({ left: 10, top: 20 }),
    }) as unknown as HTMLElement;
    const camera = { scrollBy: vi.fn(), zoomAt: vi.fn() };
    const withheld = vi.fn();
    turnWheel(container, () => camera, { scrolls: () => scrolls, framed, withheld });
    const send = (over?: object) => {
      const event = wheel(over);
      container.dispatchEvent(event);
      return event.defaultPrevented;
    };
    return { container, camera, withheld, send };
  };

  it("zooms about the pointer, or scrolls where the map is read across its width", () => {
    const map = listening(false);
    expect(map.send()).toBe(true);
    expect(map.camera.zoomAt).toHaveBeenCalledWith(expect.closeTo(1.2, 1), 20, 20);
    const lanes = listening(false, true);
    lanes.send();
    expect(lanes.camera.scrollBy).toHaveBeenCalledWith(-100);
    lanes.send({ ctrlKey: true });
    expect(lanes.camera.zoomAt).toHaveBeenCalledTimes(1);
  });

  it("in a frame leaves the wheel to the page around, unless Ctrl is held or the map was pressed", () => {
    const { container, camera, withheld, send } = listening(true);
    expect(send()).toBe(false);
    expect(withheld).toHaveBeenCalledTimes(1);
    expect(camera.zoomAt).not.toHaveBeenCalled();
    expect(send({ ctrlKey: true })).toBe(true);
    container.dispatchEvent(new Event("pointerdown"));
    expect(send()).toBe(true);
    container.dispatchEvent(new Event("pointerleave"));
    expect(send()).toBe(false);
    expect(camera.zoomAt).toHaveBeenCalledTimes(2);
  });
});

describe("holdPointer", () => {
  const pointer = (name: string, over: object = {}) =>
    Object.assign(new Event(name), { pointerType: "mouse", pointerId: 7, buttons: 1, clientX: 30, ...over });
  const holding = () => {
    // Node has no such events; where it was let go does not matter.
    vi.stubGlobal("MouseEvent", Event);
    const view = new EventTarget();
    const captured: number[] = [];
    const released = vi.fn();
    const container = Object.assign(new EventTarget(), {
      ownerDocument: { defaultView: view },
      setPointerCapture: (id: number) => captured.push(id),
    }) as unknown as HTMLElement;
    container.addEventListener("mouseup", released);
    const end = holdPointer(container);
    return { view, container, captured, released, end };
  };

  it("ends a movement once the mouse comes back without its button, which was let go elsewhere", () => {
    const { view, container, captured, released } = holding();
    container.dispatchEvent(pointer("pointerdown"));
    expect(captured).toEqual([7]);
    view.dispatchEvent(pointer("pointermove"));
    expect(released).not.toHaveBeenCalled();
    view.dispatchEvent(pointer("pointermove", { buttons: 0 }));
    view.dispatchEvent(pointer("pointermove", { buttons: 0 }));
    expect(released).toHaveBeenCalledTimes(1);
  });

  it("ends none that was heard to end, that is of a finger, or after it was stopped", () => {
    const { view, container, captured, released, end } = holding();
    container.dispatchEvent(pointer("pointerdown"));
    view.dispatchEvent(pointer("pointerup", { buttons: 0 }));
    view.dispatchEvent(pointer("pointermove", { buttons: 0 }));
    container.dispatchEvent(pointer("pointerdown", { pointerType: "touch" }));
    view.dispatchEvent(pointer("pointermove", { pointerType: "touch", buttons: 0 }));
    end();
    container.dispatchEvent(pointer("pointerdown"));
    view.dispatchEvent(pointer("pointermove", { buttons: 0 }));
    expect(captured).toEqual([7]);
    expect(released).not.toHaveBeenCalled();
  });
});
