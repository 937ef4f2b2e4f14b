import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, release, tmpdir, totalmem, type } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  anchorBudgets,
  budgets,
  largeBudgets,
  placeBudgets,
  readerBudgets,
  switchBudgets,
} from "../bench/budgets.mjs";
import { measureExploring } from "../bench/measure-exploring.mjs";
import { measureReader } from "../bench/measure-reader.mjs";
import { measureSearch } from "../bench/measure-search.mjs";
import { measureSwitches } from "../bench/measure-switches.mjs";
import { measureViews } from "../bench/measure-views.mjs";
import { openPage } from "../bench/open-page.mjs";
import { comparePeers, readSizes } from "../bench/peers/compare-peers.mjs";
import { createRows, printRows } from "../bench/print-rows.mjs";
import { checkNode } from "./check-node.mjs";
import { findBrowser } from "./find-browser.mjs";
import { freePort } from "./free-port.mjs";
import { install } from "./install.mjs";
import { runCommand } from "./run-command.mjs";

const root = resolve(import.meta.dirname ?? ".", "../..");
const rounds = 7;
// An opening of 10,000 nodes takes long, and nothing but the time of its slow parts is wanted.
const largeRounds = 2;

// Our own budgets, then the peers; with --peers those alone.
const { values: asked } = parseArgs({
  options: {
    peers: { type: "boolean", default: false },
    rounds: { type: "string", default: "5,5,3" },
    sizes: { type: "string", default: "200,1000,10000" },
  },
});
const sizes = readSizes(asked.sizes, asked.rounds);

checkNode();
await install(root);
const require = createRequire(join(root, "package.json"));
const { chromium } = require("@playwright/test");
const { build, preview } = await import(require.resolve("vite").replace(/index\.cjs$/, "dist/node/index.js"));

const folder = mkdtempSync(join(tmpdir(), "mailuo-bench-"));
const found = await findBrowser(root);
const browser = await chromium.launch({
  executablePath: found.executablePath,
  env: { ...process.env, ...found.env },
  args: ["--no-sandbox", "--disable-background-networking"],
});
const dist = join(folder, "dist");
const tsx = (file, ...args) =>
  runCommand(process.execPath, [join(root, "node_modules/tsx/dist/cli.mjs"), file, ...args], { cwd: root });
await build({ root, logLevel: "warn", build: { outDir: dist, emptyOutDir: true } });
await tsx("tests/bench/write-atlases.ts", join(dist, "data"));
const server = await preview({
  root,
  logLevel: "warn",
  build: { outDir: dist },
  preview: { host: "127.0.0.1", port: await freePort() },
});
try {
  const origin = server.resolvedUrls.local[0];
  if (!asked.peers) await measureOurs(origin);
  await comparePeers({ root, origin, dist, browser, build, tsx, sizes });
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Prints what our own page takes, beside its limits. */
async function measureOurs(url) {
  const [first, large, reader, switches] = [createRows(), createRows(), createRows(), createRows()];
  for (let round = 0; round < rounds; round += 1) await measure(url, first.note);
  for (let round = 0; round < rounds; round += 1) await measureCopies(url, reader.note);
  for (let round = 0; round < largeRounds; round += 1) await measureLarge(url, large.note);
  await measureLeaks(url, switches.note);
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`${type()} ${release()}, ${cpus().length} × ${processor?.model}, ${memory} GiB, no GPU`);
  console.log(`Node ${process.version}, Chromium ${browser.version()}, 1440 × 900`);
  const placing = await measureAlone("place-speed");
  const anchoring = await measureAlone("anchor-speed");
  const hold = [
    printRows(`the first atlas, ${rounds} cold contexts`, first.rows, budgets),
    printRows(`a reader's copy, ${rounds} cold contexts`, reader.rows, readerBudgets),
    printRows(
      "1,000 switches between views (MiB and counts, not milliseconds)",
      switches.rows,
      switchBudgets,
    ),
    printRows(`10,000 nodes, 20,000 ties, ${largeRounds} cold contexts`, large.rows, largeBudgets),
    printRows("placing, warm, without a page", placing, placeBudgets),
    printRows("finding a text in a copy, and MiB in use, without a page", anchoring, anchorBudgets),
  ];
  console.log("");
  const code = await tsx("tests/bench/search-speed.ts");
  process.exitCode = hold.every(Boolean) ? code : 1;
}

/** The rows of a program of tests/bench, built as the page is. */
async function measureAlone(name) {
  const [outDir, out] = [join(folder, name), join(folder, `${name}.json`)];
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    ssr: { noExternal: true },
    build: { ssr: `tests/bench/${name}.ts`, outDir, minify: true },
  });
  await runCommand(process.execPath, [join(outDir, `${name}.js`), out], { cwd: root });
  return new Map(JSON.parse(readFileSync(out, "utf8")));
}

async function measure(url, note) {
  const context = await newContext();
  const page = await openPage(context, url, note);
  await measureExploring(page, (rest) => `#${rest}`, note);
  await measureSearch(page, note);
  await measureViews(page, note);
  await page.getByRole("button", { name: "导出" }).click();
  await page.getByRole("radio", { name: "SVG" }).check();
  note("SVG → download", await downloaded(page));
  await page.getByRole("radio", { name: "PNG" }).check();
  await page.getByText("更多", { exact: true }).click();
  await page.getByLabel("宽（像素）").fill("3840");
  note("PNG 3840 × 2160 → download", await downloaded(page));
  note("PPTX of 8 slides → download", await deckDownloaded(page));
  await context.close();
}

async function measureLarge(url, note) {
  const context = await newContext();
  const page = await openPage(context, `${url}#atlas=large`, note);
  page.setDefaultTimeout(300_000);
  await measureExploring(page, (rest) => `#atlas=large&${rest}`, note);
  await measureSearch(page, note);
  await measureViews(page, note);
  await context.close();
}

async function measureCopies(url, note) {
  const context = await newContext();
  await measureReader(context, url, note);
  await context.close();
}

async function measureLeaks(url, note) {
  const context = await newContext();
  const page = await openPage(context, url, () => {});
  await measureSwitches(page, note);
  await context.close();
}

function newContext() {
  return browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
}

async function downloaded(page) {
  const start = performance.now();
  await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载" }).click()]);
  return performance.now() - start;
}

/** A tour of six steps: with title and sources, eight slides. */
async function deckDownloaded(page) {
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "演示", exact: true }).click();
  const button = page.getByRole("button", { name: "导出幻灯片：民意直通工程" });
  await button.waitFor();
  const start = performance.now();
  await Promise.all([page.waitForEvent("download"), button.click()]);
  return performance.now() - start;
}
