import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { checkNode } from "./check-node.mjs";
import { install } from "./install.mjs";
import { steps } from "./steps.mjs";
import { sum } from "./tally.mjs";

const root = resolve(import.meta.dirname ?? ".", "../..");

checkNode();
await install(root);
if (process.argv.includes("--all")) process.env.MAILUO_ALL = "1";
const reports = mkdtempSync(join(tmpdir(), "mailuo-test-"));
const rows = [];
try {
  for (const { name, needs, run } of steps(root, reports)) {
    const start = performance.now();
    // What an earlier run left behind must not pass for what this one failed to make.
    const missing = needs && rows.some((row) => row.name === needs && row.failed > 0);
    process.stdout.write(missing ? `\n── ${name}: not run without ${needs}\n` : `\n── ${name}\n`);
    const tally = missing ? { passed: 0, failed: 1 } : await run();
    rows.push({ name, ...tally, seconds: (performance.now() - start) / 1000 });
  }
} finally {
  rmSync(reports, { recursive: true, force: true });
}

const width = Math.max(...rows.map(({ name }) => name.length));
process.stdout.write("\n");
for (const { name, passed, failed, seconds } of rows)
  process.stdout.write(
    `${failed ? "✗" : "✓"} ${name.padEnd(width)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(1).padStart(7)} s\n`,
  );
const all = sum(rows);
process.stdout.write(`\n${all.passed} passed, ${all.failed} failed\n`);
process.exitCode = all.failed ? 1 : 0;
