import { join } from "node:path";
import { pathToFileURL } from "node:url";

// Run by fetch-browser.mjs with TMPDIR set, because the package unpacks wherever that points.
const folder = process.argv[2];
const entry = join(folder, "node_modules/@sparticuz/chromium/build/esm/index.js");
const before = { ...process.env };
const { default: chromium } = await import(pathToFileURL(entry).href);
const executablePath = await chromium.executablePath();
// Its font configuration names folders that are not there, and then any text field crashes this Chromium.
const changed = Object.entries(process.env).filter(
  ([name, value]) => before[name] !== value && name !== "FONTCONFIG_PATH",
);
process.stdout.write(`${JSON.stringify({ executablePath, env: Object.fromEntries(changed) })}\n`);
