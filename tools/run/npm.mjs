import { runCommand } from "./run-command.mjs";

/** Runs npm, the one that started us where there is one. */
export function npm(args, options = {}) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith(".js") || cli?.endsWith(".cjs"))
    return runCommand(process.execPath, [cli, ...args], options);
  const windows = process.platform === "win32";
  return runCommand(windows ? "npm.cmd" : "npm", args, { ...options, shell: windows });
}
