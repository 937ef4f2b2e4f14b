import { createRoot } from "solid-js";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createPointing, grace, intent } from "./create-pointing.ts";

const at = { left: 0, top: 0, right: 10, bottom: 10 };

function pointing() {
  const setHover = vi.fn();
  return createRoot((dispose) => ({ ...createPointing({ setHover }), setHover, dispose }));
}

describe("createPointing", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("lights what the pointer rests on, and nothing that it passes over", () => {
    const { point, pointed, setHover } = pointing();
    for (const id of ["a", "b", "c"]) {
      point(id, at);
      vi.advanceTimersByTime(intent - 1);
    }
    expect(setHover).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(setHover.mock.calls).toEqual([["c"]]);
    expect(pointed()).toEqual({ id: "c", at });
  });

  it("stays while the pointer goes to the card and is on it, and is restored when it leaves", () => {
    const { point, hold, pointed, setHover } = pointing();
    point("a", at);
    vi.advanceTimersByTime(intent);
    point(undefined);
    vi.advanceTimersByTime(grace - 1);
    hold(true);
    vi.advanceTimersByTime(10 * grace);
    expect(pointed()?.id).toBe("a");
    hold(false);
    vi.advanceTimersByTime(grace);
    expect(pointed()).toBeUndefined();
    expect(setHover).toHaveBeenLastCalledWith(undefined);
  });

  it("is dismissed until something else is pointed at, and follows the keyboard at once", () => {
    const { point, stand, dismiss, pointed } = pointing();
    expect(dismiss()).toBe(false);
    stand("a", at);
    expect(pointed()?.id).toBe("a");
    expect(dismiss()).toBe(true);
    expect(pointed()).toBeUndefined();
    point("b", at);
    vi.advanceTimersByTime(intent);
    expect(pointed()?.id).toBe("b");
  });
});
