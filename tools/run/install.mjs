import { readFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";
import { stop } from "./problem.mjs";

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
};

/** Whether what is installed under `root` is what its package-lock.json asks for; packages of other systems may be missing. */
export function isInstalled(root) {
  const asked = read(join(root, "package-lock.json"))?.packages ?? {};
  // npm writes this file last, so an install that was cut short does not count.
  const there = read(join(root, "node_modules/.package-lock.json"))?.packages;
  if (!there) return false;
  return Object.entries(asked).every(
    ([path, { version, optional }]) =>
      path === "" || (there[path] ? there[path].version === version : optional),
  );
}

/** Installs what is missing, or says how it failed. */
export async function install(root) {
  if (isInstalled(root)) return;
  process.stdout.write("正在安装所需的包…… Installing what is missing …\n");
  // A production setting in the environment would leave out the tools.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = await npm(args, { cwd: root });
  if (code !== 0 || !isInstalled(root))
    stop(
      "安装失败，原因见上。请检查网络后再试。",
      "The install failed as said above. Check the network and try again.",
    );
}
