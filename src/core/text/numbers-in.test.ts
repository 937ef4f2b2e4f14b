import fc from "fast-check";
import { expect, test } from "vitest";
import { numbersIn } from "./numbers-in.ts";

test("reads Arabic figures, full width, grouped and with a fraction", () => {
  expect([...numbersIn("388个、１２项、1,200棵和3.5%")]).toEqual([388, 12, 1200, 3.5]);
});

test("reads Chinese figures", () => {
  const known: readonly [string, number][] = [
    ["三市", 3],
    ["两部法律", 2],
    ["十部", 10],
    ["二十三条", 23],
    ["一百〇五", 105],
    ["三千二百", 3200],
    ["一万二千", 12_000],
    ["三亿", 300_000_000],
    ["百分之三十", 30],
    ["二〇二二年", 2022],
  ];
  for (const [text, value] of known) expect([...numbersIn(text)], text).toContain(value);
});

test("finds every whole number that stands among words, and none where there is none", () => {
  expect(numbersIn("全部实际办结率").size).toBe(0);
  fc.assert(
    fc.property(fc.nat(), (value) => {
      expect([...numbersIn(`共${value}项`)]).toEqual([value]);
    }),
  );
});
