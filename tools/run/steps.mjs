import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runBrowsers } from "./run-browsers.mjs";
import { runCommand } from "./run-command.mjs";
import { runStories } from "./run-stories.mjs";
import { ofCommand, ofPlaywright, ofVitest } from "./tally.mjs";

const atlasIds = (root) =>
  readdirSync(join(root, "data"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "data", entry.name, "graph.json")))
    .map((entry) => entry.name);

/** Everything that `npm test` checks, in order: each step's name, what it cannot do without, and how it is run to a tally. */
export function steps(root, reports) {
  const script = (path, ...args) => runCommand(process.execPath, [join(root, path), ...args], { cwd: root });
  const installed = (path, ...args) => script(join("node_modules", path), ...args);
  const dist = join(root, "dist");
  const unitReport = join(reports, "unit.json");
  const browsersReport = join(reports, "browsers.json");
  const storiesReport = join(reports, "stories.json");
  const command = (run) => async () => ofCommand(await run());
  let isBuilt = false;
  return [
    {
      name: "lint",
      run: command(() => installed("@biomejs/biome/bin/biome", "check", "--error-on-warnings")),
    },
    { name: "types", run: command(() => installed("typescript/bin/tsc", "--noEmit")) },
    ...atlasIds(root).map((id) => ({
      name: `atlas ${id}`,
      run: command(() => installed("tsx/dist/cli.mjs", "tools/atlas.ts", "check", id)),
    })),
    { name: "unused", run: command(() => installed("knip/bin/knip.js")) },
    {
      name: "build",
      run: async () => {
        const code = await installed("vite/bin/vite.js", "build");
        isBuilt = code === 0;
        return ofCommand(code);
      },
    },
    {
      name: "unit",
      run: async () => {
        const vitest = join(root, "node_modules/vitest/vitest.mjs");
        const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${unitReport}`];
        // What looks at the built page has no need to build it once more.
        const env = { ...process.env, ...(isBuilt && { MAILUO_DIST: dist }) };
        const code = await runCommand(process.execPath, [vitest, "run", ...reporters], { cwd: root, env });
        return ofVitest(code, unitReport);
      },
    },
    { name: "size", needs: "build", run: command(() => script("tools/run/check-budget.mjs", dist)) },
    {
      name: "browsers",
      needs: "build",
      run: async () => {
        const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${browsersReport}`];
        const code = await runBrowsers({ root, dist, args: reporters });
        return code === undefined ? { passed: 0, failed: 0 } : ofVitest(code, browsersReport);
      },
    },
    {
      name: "stories",
      needs: "build",
      run: async () => ofPlaywright(await runStories({ root, dist, report: storiesReport }), storiesReport),
    },
  ];
}
