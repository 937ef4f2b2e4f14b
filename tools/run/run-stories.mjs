import { join } from "node:path";
import { findBrowser } from "./find-browser.mjs";
import { freePort } from "./free-port.mjs";
import { runCommand } from "./run-command.mjs";

/** Runs the browser stories on the page built in `dist` and writes their report; gives Playwright's exit code. */
export async function runStories({ root, dist, report, args = [] }) {
  const browser = await findBrowser(root);
  return runCommand(process.execPath, [join(root, "node_modules/@playwright/test/cli.js"), "test", ...args], {
    cwd: root,
    env: {
      ...process.env,
      ...browser.env,
      MAILUO_PORT: String(await freePort()),
      MAILUO_DIST: dist,
      MAILUO_BROWSER_PATH: browser.executablePath,
      MAILUO_STORIES_REPORT: report,
    },
  });
}
