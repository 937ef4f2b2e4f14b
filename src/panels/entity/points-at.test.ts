import { expect, it, vi } from "vitest";
import { pointsAt } from "./points-at.ts";

const moved = (pointerType: string, movementX: number) =>
  ({ pointerType, movementX, movementY: 0 }) as PointerEvent;

it("points at what a pointer moves over, not at what comes to lie under one that rests, nor at what a finger taps", () => {
  const setHover = vi.fn();
  const { onPointerMove, onPointerLeave } = pointsAt({ setHover }, () => "a");
  onPointerMove(moved("mouse", 0));
  onPointerMove(moved("touch", 3));
  expect(setHover).not.toHaveBeenCalled();
  onPointerMove(moved("mouse", -2));
  onPointerLeave();
  expect(setHover.mock.calls).toEqual([["a"], [undefined]]);
});
