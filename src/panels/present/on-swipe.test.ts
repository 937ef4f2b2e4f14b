import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onSwipe } from "./on-swipe.ts";

type Point = readonly [x: number, y: number];

beforeEach(() => vi.stubGlobal("Element", class {}));
afterEach(() => vi.unstubAllGlobals());

/** An element that hears of fingers, and what it told of them. */
function touched(may?: () => boolean) {
  const element = new EventTarget();
  const told: string[] = [];
  const stop = onSwipe(element as HTMLElement, (direction) => told.push(direction), may);
  const fingers = (points: readonly Point[]) => points.map(([clientX, clientY]) => ({ clientX, clientY }));
  const tell = (name: string, touches: readonly Point[], changed: readonly Point[] = touches) => {
    const lists = { touches: fingers(touches), changedTouches: fingers(changed) };
    const event = Object.assign(new Event(name, { cancelable: true }), lists);
    element.dispatchEvent(event);
    return event.defaultPrevented;
  };
  /** Draws one finger along points; whether the element kept the last of its movement to itself. */
  const draw = (...points: readonly Point[]) => {
    const [first = [0, 0], ...rest] = points;
    tell("touchstart", [first]);
    const kept = rest.map((point) => tell("touchmove", [point]));
    tell("touchend", [], [rest.at(-1) ?? first]);
    return kept.at(-1);
  };
  return { told, tell, draw, stop };
}

describe("onSwipe", () => {
  it("tells which way a finger went, and keeps the movement from what lies below", () => {
    const { told, draw, stop } = touched();
    expect(draw([300, 100], [296, 100], [200, 120])).toBe(true);
    draw([100, 100], [200, 90]);
    expect(told).toEqual(["left", "right"]);
    stop();
    draw([300, 100], [200, 100]);
    expect(told).toHaveLength(2);
  });

  it("leaves alone what begins up or down, a tap, a short way, and what may be none", () => {
    const { told, draw } = touched();
    expect(draw([300, 300], [296, 250], [100, 240])).toBe(false);
    draw([300, 300]);
    draw([300, 300], [280, 300]);
    expect(touched(() => false).draw([300, 100], [200, 100])).toBe(false);
    expect(told).toEqual([]);
  });

  it("leaves two fingers alone, those that come one after the other, too", () => {
    const { told, tell } = touched();
    tell("touchstart", [[300, 100]]);
    expect(
      tell("touchmove", [
        [300, 100],
        [100, 100],
      ]),
    ).toBe(false);
    tell("touchend", [], [[100, 100]]);
    expect(told).toEqual([]);
  });
});
