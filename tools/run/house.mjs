import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

// What the house measures: `npm run house` prints how many files and lines stand where, and what is over the rules that
// no linter holds, and exits 1 if anything is.

const root = resolve(import.meta.dirname ?? ".", "../..");
/** The most files of a folder beside its tests, and the fewest lines of a file that only one other imports. */
const mostFiles = 16;
const fewestLines = 30;

const isTest = (file) => /\.test\.\w+$/.test(file) || file.startsWith("tests/");
const walk = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    // The benchmark installs its peers among the tests.
    if (entry.name === "node_modules") return [];
    return entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)];
  });
const files = ["src", "tools", "tests"].flatMap(walk);
const text = (file) => readFileSync(join(root, file), "utf8");
const linesOf = (file) => text(file).split("\n").length - 1;
const sum = (list) => list.reduce((all, file) => all + linesOf(file), 0);

const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const source = code.filter((file) => file.startsWith("src/") && !isTest(file));
const lengths = source.map(linesOf).sort((a, b) => a - b);
const at = (share) => lengths[Math.min(lengths.length - 1, Math.floor(lengths.length * share))];

const importers = new Map();
const fetchedLate = new Set();
for (const file of code)
  for (const [, late, name] of text(file).matchAll(/(?:from|import)\s*(\()?\s*["'](\.[^"'?]+)["']/g)) {
    const imported = relative(root, resolve(root, dirname(file), name));
    importers.set(imported, [...(importers.get(imported) ?? []), file]);
    if (late) fetchedLate.add(imported);
  }
// What tests use is a seam, as is what is fetched late, which has to be a module of its own; both may stand alone.
const slight = source.filter((file) => {
  const used = importers.get(file) ?? [];
  return linesOf(file) < fewestLines && used.length === 1 && !used.some(isTest) && !fetchedLate.has(file);
});
const folders = new Map();
for (const file of source) folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), file]);
const full = [...folders].filter(([, inside]) => inside.length > mostFiles);

const row = (name, value) => process.stdout.write(`${name.padEnd(34)} ${value}\n`);
row("src without tests", `${source.length} files, ${sum(source)} lines`);
row("  median · 90th percentile · longest", `${at(0.5)} · ${at(0.9)} · ${lengths.at(-1)} lines`);
row("  style sheets", `${sum(files.filter((file) => /^src\/.*\.css$/.test(file)))} lines`);
row("tools without tests", `${sum(code.filter((file) => file.startsWith("tools/") && !isTest(file)))} lines`);
row("tests", `${sum(code.filter(isTest))} lines`);
row(`folders over ${mostFiles} files`, full.length);
for (const [folder, inside] of full) row(`  ${folder}`, `${inside.length} files`);
row(`files under ${fewestLines} lines of one importer`, slight.length);
for (const file of slight)
  row(`  ${basename(file)}`, `${linesOf(file)} lines, used by ${importers.get(file)[0]}`);
process.exitCode = full.length + slight.length > 0 ? 1 : 0;
