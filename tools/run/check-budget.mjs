import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

const limits = { page: 42_000, script: 220_000, atlas: 120_000 };
const dist = resolve(process.argv[2] ?? "dist");

const gzipped = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0);

const firstScripts = () => {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
  const found = new Set();
  // Without `dynamicImports`: those are not needed for the first view.
  const follow = (key) => {
    if (found.has(key)) return;
    found.add(key);
    for (const next of manifest[key].imports ?? []) follow(next);
  };
  // What the page itself names, since the entry may have gone into a chunk with what it needs.
  const html = readFileSync(join(dist, "index.html"), "utf8");
  const named = new Set([...html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, file]) => file));
  for (const [key, chunk] of Object.entries(manifest)) if (named.has(chunk.file)) follow(key);
  return [...found].map((key) => manifest[key].file).filter((file) => file.endsWith(".js"));
};

const atlasFiles = (id) =>
  readdirSync(join(dist, "data", id))
    .filter((name) => name.endsWith(".json"))
    .map((name) => join("data", id, name));

const atlasIds = existsSync(join(dist, "data"))
  ? readdirSync(join(dist, "data"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
  : [];

const rows = [
  { name: "the page with its first picture", size: gzipped(["index.html"]), limit: limits.page },
  { name: "JavaScript for the first view", size: gzipped(firstScripts()), limit: limits.script },
  ...atlasIds.map((id) => ({ name: `atlas ${id}`, size: gzipped(atlasFiles(id)), limit: limits.atlas })),
];
const kB = (size) => `${(size / 1000).toFixed(1)} kB`;
for (const { name, size, limit } of rows) {
  const verdict = size <= limit ? "within" : "OVER";
  process.stdout.write(`${name}: ${kB(size)} gzipped, ${verdict} ${kB(limit)}\n`);
}
process.exitCode = rows.every(({ size, limit }) => size <= limit) ? 0 : 1;
