import { defineConfig } from "@playwright/test";
import { leftOut } from "./tests/stories/support/only-in-all.ts";
import { wholeProduct } from "./tests/support/whole-product.ts";

// `npm run stories` and `npm test` find a browser and a free port, build, and say so here.
const {
  MAILUO_PORT: port = "4173",
  MAILUO_DIST: dist = "dist",
  MAILUO_BROWSER_PATH: executablePath,
  MAILUO_STORIES_REPORT: report = "test-results/report.json",
} = process.env;
// Below the root of the host, because the page has to work from any folder.
const base = "/any/folder/";
// What most readers do on a fresh page, and what moves of itself.
const mainPath = /(explore|filter|first-sight|geometry|motion|questions|search|tours)\.story\.ts$/;
const root = typeof process.getuid === "function" && process.getuid() === 0;

export default defineConfig({
  testDir: "tests/stories",
  testMatch: "**/*.story.ts",
  // Of what is drawn as text: the same on every system, and written by hand (`--update-snapshots`) only.
  snapshotPathTemplate: "{testDir}/snapshots/{arg}{ext}",
  updateSnapshots: "none",
  outputDir: `test-results/${port}`,
  fullyParallel: true,
  forbidOnly: true,
  grepInvert: leftOut,
  workers: 2,
  // Limits that only a hang reaches, on a busy machine too.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [["line"], ["json", { outputFile: report }]],
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      chromiumSandbox: !root,
      args: [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-domain-reliability",
        "--disable-sync",
        "--no-first-run",
        "--no-pings",
        "--font-render-hinting=none",
        // A fresh page lives for seconds: what its compilers would win back costs a third of all that is computed.
        "--js-flags=--no-maglev --no-opt",
        // Nothing here draws by a graphics card, and imitating one costs a tenth.
        "--disable-gpu",
        "--disable-software-rasterizer",
        ...(root ? ["--no-sandbox"] : []),
      ],
    },
  },
  // A drawn second of motion costs a computed one: besides the main path, only the whole product is told with it.
  projects: wholeProduct
    ? [{ name: "moving" }]
    : [
        { name: "moving", testMatch: mainPath },
        { name: "still", testIgnore: mainPath, use: { contextOptions: { reducedMotion: "reduce" } } },
      ],
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort --base ${base} --outDir "${dist}"`,
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
    stdout: "ignore",
    stderr: "pipe",
  },
});
