import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";

const version = "143.0.4";

/**
 * Fetches the Chromium that an npm package carries into a cache folder and unpacks it there; for a Linux without any
 * browser. Gives its path and the environment it wants, or undefined where it cannot be had.
 */
export async function fetchBrowser(root) {
  const folder = join(root, "node_modules/.cache/mailuo-browser", version);
  const note = join(folder, "browser.json");
  if (existsSync(note)) {
    const known = JSON.parse(readFileSync(note, "utf8"));
    if (existsSync(known.executablePath)) return known;
  }
  process.stdout.write("没有找到浏览器，正在获取 Chromium…… No browser found, fetching Chromium (64 MB) …\n");
  const unpacked = join(folder, "unpacked");
  mkdirSync(unpacked, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  const code = await npm(
    [
      "install",
      "--prefix",
      folder,
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      `@sparticuz/chromium@${version}`,
    ],
    { cwd: folder },
  );
  if (code !== 0) return undefined;
  const run = spawnSync(process.execPath, [join(root, "tools/run/unpack-bundled.mjs"), folder], {
    encoding: "utf8",
    // Without this name of a runtime it brings no libnss3, which a bare system lacks.
    env: { ...process.env, AWS_LAMBDA_JS_RUNTIME: "nodejs22.x", TMPDIR: unpacked },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (run.status !== 0) return undefined;
  writeFileSync(note, run.stdout);
  return JSON.parse(run.stdout);
}
