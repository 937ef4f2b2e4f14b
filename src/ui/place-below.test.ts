import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { placeBelow } from "./place-below.ts";

const room = { width: 200, height: 120 };

beforeEach(() => vi.stubGlobal("window", { innerWidth: 390, innerHeight: 844 }));
afterEach(() => vi.unstubAllGlobals());

/** Where something is placed that belongs to a control 30 pixels high, in a part of the page that ends somewhere. */
function placed(left: number, top: number, end?: number) {
  const style: Record<string, string> = {};
  const anchor = {
    getBoundingClientRect: () => ({ left, top, bottom: top + 30 }),
    closest: () => (end === undefined ? null : { getBoundingClientRect: () => ({ bottom: end }) }),
  };
  placeBelow({ style } as unknown as HTMLElement, anchor as unknown as Element, room);
  return style;
}

describe("placeBelow", () => {
  it("stands below, and as far left as its width needs", () => {
    expect(placed(20, 100)).toEqual({ left: "20px", top: "134px", bottom: "auto" });
    expect(placed(380, 100)).toMatchObject({ left: "174px" });
  });

  it("stands above where it has no room below in the window, or in the page's main part", () => {
    expect(placed(20, 700)).toEqual({ left: "20px", top: "auto", bottom: "148px" });
    expect(placed(20, 650)).toMatchObject({ top: "684px" });
    expect(placed(20, 650, 790)).toEqual({ left: "20px", top: "auto", bottom: "198px" });
  });

  it("stays in the window where it has room neither below nor above", () => {
    expect(placed(20, 60, 190)).toEqual({ left: "20px", top: "70px", bottom: "auto" });
  });
});
