import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.mjs";

const first = (...paths) => paths.find((path) => existsSync(path));

const miniBrowser = () => {
  const folder = "/usr/lib/x86_64-linux-gnu";
  if (!existsSync(folder)) return undefined;
  const found = readdirSync(folder).filter((name) => name.startsWith("webkit2gtk-"));
  return first(...found.map((name) => join(folder, name, "MiniBrowser")));
};

/**
 * Tries the page built in `dist` in Firefox, and in WebKitGTK's small browser on a display that nobody sees, as far as
 * they are installed, and says where they are not; gives Vitest's exit code, and nothing where there is neither.
 */
export async function runBrowsers({ root, dist, args = [] }) {
  const firefox = first("/usr/bin/firefox-esr", "/usr/bin/firefox");
  const driver = first("/usr/bin/WebKitWebDriver");
  const browser = existsSync("/usr/bin/xvfb-run") ? miniBrowser() : undefined;
  const webkit = driver && browser ? { MAILUO_WEBKIT_DRIVER: driver, MAILUO_WEBKIT: browser } : undefined;
  if (!firefox) process.stdout.write("Firefox is not installed: the page is not tried there\n");
  if (!webkit) process.stdout.write("WebKitGTK's driver is not installed: the page is not tried there\n");
  if (!firefox && !webkit) return undefined;
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  return runCommand(
    process.execPath,
    [vitest, "run", "--config", "tests/browsers/vitest.config.ts", ...args],
    {
      cwd: root,
      env: { ...process.env, MAILUO_DIST: dist, ...(firefox && { MAILUO_FIREFOX: firefox }), ...webkit },
    },
  );
}
