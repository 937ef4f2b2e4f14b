import { expect, test } from "vitest";
import { sayAmount } from "./say-amount.ts";

const figure = (value: number | null, zh: string, en: string) => ({
  value,
  unit: { zh, en },
  kind: "target" as const,
});

test("a value and its unit stand together in Chinese and before a percent sign, apart in English", () => {
  expect(sayAmount(figure(388, "个", "stations"), "zh")).toBe("388个");
  expect(sayAmount(figure(388, "个", "stations"), "en")).toBe("388 stations");
  expect(sayAmount(figure(90, "%", "%"), "en")).toBe("90%");
});

test("a bound is told, and so is a value that nobody knows; zero is a value", () => {
  expect(sayAmount({ ...figure(90, "%", "%"), comparator: ">=" }, "zh")).toBe("≥ 90%");
  expect(sayAmount(figure(null, "个", "stations"), "zh")).toBe("–个");
  expect(sayAmount(figure(0, "个", "stations"), "en")).toBe("0 stations");
});
