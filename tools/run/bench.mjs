import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, release, tmpdir, totalmem, type } from "node:os";
import { join, resolve } from "node:path";
import { checkNode } from "./check-node.mjs";
import { findBrowser } from "./find-browser.mjs";
import { freePort } from "./free-port.mjs";
import { install } from "./install.mjs";
import { runCommand } from "./run-command.mjs";

const root = resolve(import.meta.dirname ?? ".", "../..");
const rounds = 7;

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
await build({ root, logLevel: "warn", build: { outDir: dist, emptyOutDir: true } });
const server = await preview({
  root,
  logLevel: "warn",
  build: { outDir: dist },
  preview: { host: "127.0.0.1", port: await freePort() },
});
try {
  const url = server.resolvedUrls.local[0];
  const rows = new Map();
  const note = (name, value) => rows.set(name, [...(rows.get(name) ?? []), value]);
  for (let round = 0; round < rounds; round += 1) await measure(url, note);
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`${type()} ${release()}, ${cpus().length} × ${processor?.model}, ${memory} GiB, no GPU`);
  console.log(`Node ${process.version}, Chromium ${browser.version()}, 1440 × 900, ${rounds} cold contexts`);
  console.log("milliseconds: min / median / max");
  for (const [name, values] of rows) console.log(`${name.padEnd(34)} ${spread(values)}`);
  const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
  process.exitCode = await runCommand(process.execPath, [tsx, "tests/bench/search-speed.ts"], { cwd: root });
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}

async function measure(url, note) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('[data-ready="true"]')) globalThis.mapReady ??= performance.now();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => globalThis.mapReady !== undefined);
  const opened = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    ready: globalThis.mapReady,
  }));
  note("first text on the page", opened.paint);
  note("map drawn, ready for clicks", opened.ready);
  const filter = page.getByRole("group", { name: "按工程筛选" }).getByRole("button").nth(2);
  note("filter → next painted frame", await painted(filter));
  await page.evaluate(() => {
    location.hash = "#sel=municipal-standing-committee";
  });
  await page.waitForSelector(".connection");
  note("select → next painted frame", await painted(page.locator(".connection").nth(5)));
  await page.getByRole("button", { name: "导出" }).click();
  await page.getByRole("radio", { name: "SVG" }).check();
  note("SVG → download", await downloaded(page));
  await page.getByRole("radio", { name: "PNG" }).check();
  await page.getByLabel("宽（像素）").fill("3840");
  note("PNG 3840 × 2160 → download", await downloaded(page));
  note("PPTX of 8 slides → download", await deckDownloaded(page));
  await context.close();
}

/** From a click's handler to the frame after the next. */
function painted(locator) {
  return locator.evaluate(
    (element) =>
      new Promise((done) => {
        const start = performance.now();
        element.click();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      }),
  );
}

async function downloaded(page) {
  const start = performance.now();
  await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载" }).click()]);
  return performance.now() - start;
}

/** A tour of six steps: with title and sources, eight slides. */
async function deckDownloaded(page) {
  await page.keyboard.press("Escape");
  await page.keyboard.press("p");
  const button = page.getByRole("button", { name: "导出幻灯片：民意直通工程" });
  await button.waitFor();
  const start = performance.now();
  await Promise.all([page.waitForEvent("download"), button.click()]);
  return performance.now() - start;
}

function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const show = (value) => String(Math.round(value)).padStart(6);
  return [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map(show).join(" /");
}
