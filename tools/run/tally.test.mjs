import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ofPlaywright, ofVitest, sum } from "./tally.mjs";

const folder = mkdtempSync(join(tmpdir(), "mailuo-tally-"));
const file = join(folder, "report.json");
const report = (content) => {
  writeFileSync(file, JSON.stringify(content));
  return file;
};
afterAll(() => rmSync(folder, { recursive: true }));

test("tests are counted one by one", () => {
  expect(ofVitest(1, report({ numPassedTests: 7, numTotalTests: 9 }))).toEqual({ passed: 7, failed: 2 });
  expect(ofPlaywright(1, report({ stats: { expected: 3, unexpected: 1 } }))).toEqual({
    passed: 3,
    failed: 1,
  });
});

test("a test that is skipped, or passes only when repeated, has failed", () => {
  expect(ofVitest(0, report({ numPassedTests: 1, numTotalTests: 2 }))).toEqual({ passed: 1, failed: 1 });
  const stats = { expected: 1, unexpected: 0, flaky: 1, skipped: 1 };
  expect(ofPlaywright(0, report({ stats }))).toEqual({ passed: 1, failed: 2 });
});

test("a runner that fails without a failing test has failed", () => {
  expect(ofVitest(1, report({ numPassedTests: 5, numTotalTests: 5 }))).toEqual({ passed: 5, failed: 1 });
});

test("a runner without a report, or without tests, has failed", () => {
  expect(ofVitest(0, join(folder, "nothing.json"))).toEqual({ passed: 0, failed: 1 });
  expect(ofPlaywright(0, report({ stats: {} }))).toEqual({ passed: 0, failed: 1 });
});

test("the sum is the sum of both counts", () => {
  const some = [
    { passed: 2, failed: 0 },
    { passed: 3, failed: 4 },
  ];
  expect(sum(some)).toEqual({ passed: 5, failed: 4 });
});
