import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { checkNode } from "./check-node.mjs";
import { install } from "./install.mjs";
import { runCommand } from "./run-command.mjs";
import { runStories } from "./run-stories.mjs";

const root = resolve(import.meta.dirname ?? ".", "../..");

checkNode();
await install(root);
const args = process.argv.slice(2);
if (args.includes("--all")) process.env.MAILUO_ALL = "1";
// A build of its own, so that stories can run beside other work on the same tree.
const folder = mkdtempSync(join(tmpdir(), "mailuo-stories-"));
try {
  const dist = join(folder, "dist");
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const built = await runCommand(
    process.execPath,
    [vite, "build", "--outDir", dist, "--emptyOutDir", "--logLevel", "warn"],
    {
      cwd: root,
    },
  );
  process.exitCode =
    built ||
    (await runStories({
      root,
      dist,
      report: join(folder, "report.json"),
      args: args.filter((arg) => arg !== "--all"),
    }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
