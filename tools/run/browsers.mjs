import { resolve } from "node:path";
import { checkNode } from "./check-node.mjs";
import { install } from "./install.mjs";
import { runBrowsers } from "./run-browsers.mjs";

const root = resolve(import.meta.dirname ?? ".", "../..");

checkNode();
await install(root);
const dist = resolve(root, process.env.MAILUO_DIST ?? "dist");
process.exitCode = await runBrowsers({ root, dist, args: process.argv.slice(2) });
