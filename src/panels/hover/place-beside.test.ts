import { describe, expect, it } from "vitest";
import { placeBeside } from "./place-beside.ts";

const stage = { left: 0, top: 0, right: 1000, bottom: 600 };
const size = { width: 200, height: 100 };
const at = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 30 });

describe("placeBeside", () => {
  it("is on the right where there is room, else on the left, below or above", () => {
    expect(placeBeside(at(300, 200), size, stage, []).left).toBeGreaterThan(380);
    expect(placeBeside(at(900, 200), size, stage, []).left).toBeLessThan(700);
    const wide = { left: 50, right: 950, top: 200, bottom: 230 };
    expect(placeBeside(wide, size, stage, []).top).toBeGreaterThan(230);
    expect(placeBeside({ ...wide, top: 560, bottom: 590 }, size, stage, []).top).toBeLessThan(460);
  });

  it("is never off the stage, and not under what lies over it", () => {
    const { top } = placeBeside(at(300, 590), size, stage, []);
    expect(top + size.height).toBeLessThanOrEqual(stage.bottom);
    const card = { left: 600, top: 0, right: 1000, bottom: 600 };
    expect(placeBeside(at(500, 200), size, stage, [card]).left).toBeLessThan(300);
  });
});
