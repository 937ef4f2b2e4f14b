import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fetchBrowser } from "./fetch-browser.mjs";
import { stop } from "./problem.mjs";
import { systemBrowser } from "./system-browsers.mjs";

const playwrightBrowser = (root) => {
  const { chromium } = createRequire(join(root, "package.json"))("@playwright/test");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
};

/**
 * The browser for the stories as `{ executablePath, env }`: the one MAILUO_BROWSER names, Playwright's own, an installed
 * one, and on Linux with none of these one that is fetched. MAILUO_BROWSER=bundled asks for the fetched one at once.
 */
export async function findBrowser(root) {
  const asked = process.env.MAILUO_BROWSER;
  if (asked && asked !== "bundled") {
    if (existsSync(asked)) return { executablePath: asked, env: {} };
    stop(`MAILUO_BROWSER 指向的 ${asked} 不存在。`, `MAILUO_BROWSER names ${asked}, which is not there.`);
  }
  if (!asked) {
    const executablePath = playwrightBrowser(root) ?? systemBrowser();
    if (executablePath) return { executablePath, env: {} };
  }
  const fetched =
    process.platform === "linux" && process.arch === "x64" ? await fetchBrowser(root) : undefined;
  return (
    fetched ??
    stop(
      "没有可用的浏览器。请安装 Chrome、Chromium 或 Edge，或用 MAILUO_BROWSER 指明其路径。",
      "No browser to test in. Install Chrome, Chromium or Edge, or name one with MAILUO_BROWSER.",
    )
  );
}
