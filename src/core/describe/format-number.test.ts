import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, formatTick } from "./describe-amount.ts";

describe("numbers", () => {
  it("are written out exactly, in groups of three digits, with a real minus sign", () => {
    expect(formatNumber(1_234_567_890_123, "zh")).toBe("1,234,567,890,123");
    expect(formatNumber(-0.125, "en")).toBe("−0.125");
    expect(formatNumber(0, "en")).toBe("0");
  });

  it("lose nothing of what can be counted", () => {
    fc.assert(
      fc.property(fc.integer({ min: -(10 ** 14), max: 10 ** 14 }), (whole) => {
        const written = formatNumber(whole / 1000, "en")
          .replaceAll(",", "")
          .replace("−", "-");
        expect(Number(written)).toBe(whole / 1000 === 0 ? 0 : whole / 1000);
      }),
    );
  });

  it("stay short however great or small", () => {
    for (const value of [1e300, -1e15, 1e-12, 5e-324]) {
      expect(formatNumber(value, "zh").length).toBeLessThan(30);
    }
  });

  it("are short on an axis, in the steps of each language", () => {
    expect(formatTick(1e12, "zh")).toBe("1万亿");
    expect(formatTick(1e12, "en")).toBe("1T");
    expect(formatTick(-0.5, "en")).toBe("−0.5");
  });
});
