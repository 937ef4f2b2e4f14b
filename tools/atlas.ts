import { commands } from "./commands.ts";
import { openFiles } from "./files/open-files.ts";
import { runAtlas } from "./run-atlas.ts";

const watched = process.stderr.isTTY;

process.exitCode = await runAtlas(
  process.argv.slice(2),
  commands,
  (language) => ({
    language,
    files: openFiles(),
    out: (line) => process.stdout.write(`${line}\n`),
    error: (line) => process.stderr.write(`${line}\n`),
    progress: (line) => {
      if (watched) process.stderr.write(`${line}\n`);
    },
  }),
  process.env,
);
