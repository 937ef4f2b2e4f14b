import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { mutants } from "../../tests/mutants/list.mjs";
import { checkNode } from "./check-node.mjs";
import { install } from "./install.mjs";

/** The share of broken copies that tests have to catch, of all and of each folder. */
const leastShare = 0.8;
const root = resolve(import.meta.dirname ?? ".", "../..");
// What tests read; the tree itself is never written to.
const copied = ["data", "index.html", "package.json", "public", "src", "tests", "tools", "tsconfig.json"];
const configs = ["biome.json", "vite.config.ts", "vitest.config.ts"];

checkNode();
// All of them, or those of the folders or files that are named.
const only = process.argv.slice(2);
const wanted = Object.entries(mutants).flatMap(([folder, all]) => {
  const found = all.filter(({ file }) => only.length === 0 || only.some((part) => file.includes(part)));
  return found.length > 0 ? [[folder, found]] : [];
});
if (wanted.length === 0) {
  process.stderr.write(
    `No broken copy is of ${only.join(" or ")}; there are some of ${Object.keys(mutants).join(", ")}.\n`,
  );
  process.exit(1);
}
await install(root);
const { createVitest } = await import("vitest/node");
const copy = mkdtempSync(join(tmpdir(), "mailuo-mutants-"));
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(130));
for (const name of [...copied, ...configs]) cpSync(join(root, name), join(copy, name), { recursive: true });
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));

const vitest = await createVitest("test", {
  root: copy,
  config: join(copy, "vitest.config.ts"),
  watch: false,
  reporters: [{}],
  bail: 1,
  pool: "threads",
  setupFiles: ["tests/support/all-messages.ts", "tests/mutants/first-failure.ts"],
});
await vitest.standalone();
try {
  process.exitCode = (await runAll()) ? 0 : 1;
} finally {
  await vitest.close();
}
// Workers that a broken copy left busy must not hold the terminal.
process.exit();

async function runAll() {
  const start = performance.now();
  const files = [...new Set(wanted.flatMap(([, all]) => all.flatMap(({ tests }) => tests)))];
  const failed = await run(files);
  if (failed.length > 0) {
    process.stderr.write(`Without any broken copy these fail:\n${failed.join("\n")}\n`);
    return false;
  }
  const rows = [];
  for (const [folder, all] of wanted) {
    const found = [];
    for (const mutant of all) found.push(await tried(mutant));
    rows.push({ folder, found });
  }
  const shares = rows.map(({ folder, found }) => print(folder, found));
  if (rows.length > 1)
    shares.push(
      print(
        "all",
        rows.flatMap(({ found }) => found),
      ),
    );
  process.stdout.write(`${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  const sound = rows.every(({ found }) => found.every(({ outcome }) => outcome !== "broken"));
  return sound && shares.every((share) => share >= leastShare);
}

/** Breaks a rule, runs its tests, and mends it: what came of it. */
async function tried({ file, tests, rule, find, put, reason }) {
  const path = join(copy, file);
  const sound = readFileSync(path, "utf8");
  const parts = sound.split(find);
  const tell = (outcome, sign, why = "") => {
    process.stdout.write(`${sign} ${file}: ${rule}${why}\n`);
    return { file, rule, outcome, reason };
  };
  if (parts.length !== 2)
    return tell("broken", "?", `: what it replaces stands there ${parts.length - 1} times`);
  write(path, parts.join(put));
  const failed = await run(tests);
  write(path, sound);
  return failed.length > 0 ? tell("caught", "✓") : tell("survived", "✗", reason ? ` (${reason})` : "");
}

function write(path, content) {
  writeFileSync(path, content);
  vitest.invalidateFile(path);
}

/** What fails of the tests of some files. */
async function run(files) {
  const project = vitest.getRootProject();
  const paths = new Set(files.map((file) => join(copy, file)));
  const { testModules } = await vitest.runTestSpecifications(
    [...paths].map((file) => project.createSpecification(file)),
  );
  // It tells of earlier runs, too.
  return testModules
    .filter(({ moduleId }) => paths.has(moduleId))
    .flatMap((module) => [
      ...[...module.children.allTests("failed")].map(({ fullName }) => fullName),
      ...module.errors().map(({ message }) => `${module.relativeModuleId}: ${message}`),
    ]);
}

function print(name, found) {
  const caught = found.filter(({ outcome }) => outcome === "caught").length;
  const share = caught / found.length;
  process.stdout.write(
    `${name.padEnd(16)} ${caught} of ${found.length} caught, ${(100 * share).toFixed(0)} %\n`,
  );
  return share;
}
