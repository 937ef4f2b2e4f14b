import { expect, test } from "vitest";
import { describeAmount } from "./describe-amount.ts";

const figure = (value: number | null, zh: string, en: string) => ({
  value,
  unit: { zh, en },
  kind: "target" as const,
});

test("a value and its unit stand together in Chinese and before a percent sign, apart in English", () => {
  expect(describeAmount(figure(388, "个", "stations"), "zh")).toBe("388个");
  expect(describeAmount(figure(388, "个", "stations"), "en")).toBe("388 stations");
  expect(describeAmount(figure(90, "%", "%"), "en")).toBe("90%");
});

test("a bound is told, and so is a value that nobody knows; zero is a value", () => {
  expect(describeAmount({ ...figure(90, "%", "%"), comparator: ">=" }, "zh")).toBe("≥ 90%");
  expect(describeAmount(figure(null, "个", "stations"), "zh")).toBe("–个");
  expect(describeAmount(figure(0, "个", "stations"), "en")).toBe("0 stations");
});
