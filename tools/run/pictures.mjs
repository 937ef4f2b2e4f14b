import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { checkNode } from "./check-node.mjs";
import { findBrowser } from "./find-browser.mjs";
import { install } from "./install.mjs";
import { runCommand } from "./run-command.mjs";

const root = resolve(import.meta.dirname ?? ".", "../..");

/** The pictures that are committed: of which atlas, where, how large, in which language. */
const pictures = [
  { atlas: "yongzhou-2022", file: "public/social.png", width: 1200, height: 630, language: "zh" },
  { atlas: "yongzhou-2022", file: "docs/yongzhou-2022.png", width: 1920, height: 1080, language: "en" },
];

checkNode();
await install(root);
const folder = mkdtempSync(join(tmpdir(), "mailuo-pictures-"));
const { executablePath, env } = await findBrowser(root);
const { chromium } = createRequire(join(root, "package.json"))("@playwright/test");
const asRoot = typeof process.getuid === "function" && process.getuid() === 0;
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...env },
  args: asRoot ? ["--no-sandbox"] : [],
});
try {
  for (const { atlas, file, width, height, language } of pictures) {
    const svg = join(folder, "picture.svg");
    const args = ["picture", atlas, svg, "--size", `${width}x${height}`, "--lang", language];
    const code = await runCommand(
      process.execPath,
      [join(root, "node_modules/tsx/dist/cli.mjs"), "tools/atlas.ts", ...args],
      { cwd: root },
    );
    if (code !== 0) {
      process.exitCode = code;
      break;
    }
    const page = await browser.newPage({ viewport: { width, height } });
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${readFileSync(svg, "utf8")}`);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(root, file) });
    await page.close();
    console.log(file);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
