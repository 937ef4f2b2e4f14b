import { join, resolve } from "node:path";
import { checkNode } from "./check-node.mjs";
import { install } from "./install.mjs";
import { runCommand } from "./run-command.mjs";

const root = resolve(import.meta.dirname ?? ".", "../..");

const hasDisplay = () => {
  if (process.env.CI || process.env.BROWSER === "none") return false;
  if (process.env.SSH_CONNECTION && !process.env.DISPLAY) return false;
  if (process.platform === "linux") return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return true;
};

checkNode();
await install(root);
const given = process.argv.slice(2);
const open = hasDisplay() && !given.some((arg) => arg.startsWith("--open")) ? ["--open"] : [];
process.exitCode = await runCommand(
  process.execPath,
  [join(root, "node_modules/vite/bin/vite.js"), ...open, ...given],
  { cwd: root },
);
