import { readFileSync } from "node:fs";

/** How many checks passed and failed. */
const tally = (passed, failed) => ({ passed, failed });

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
};

/** A command without tests of its own is one check. */
export const ofCommand = (code) => (code === 0 ? tally(1, 0) : tally(0, 1));

// A runner that fails without a failing test, or that runs none, has failed all the same.
const ofTests = (code, passed, failed) =>
  failed === 0 && (code !== 0 || passed === 0) ? tally(passed, 1) : tally(passed, failed);

/** Counts the tests in Vitest's JSON report; a test that is skipped counts as failed. */
export function ofVitest(code, file) {
  const report = read(file);
  const passed = report?.numPassedTests ?? 0;
  return ofTests(code, passed, (report?.numTotalTests ?? 0) - passed);
}

/** Counts the stories in Playwright's JSON report; one that is skipped or passes only when repeated counts as failed. */
export function ofPlaywright(code, file) {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(file)?.stats ?? {};
  return ofTests(code, expected, unexpected + flaky + skipped);
}

/** The sum of several tallies. */
export const sum = (tallies) =>
  tallies.reduce((all, one) => tally(all.passed + one.passed, all.failed + one.failed), tally(0, 0));
