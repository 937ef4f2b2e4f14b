import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

interface Report {
  diagnostics: readonly {
    category: string;
    severity: string;
    location: { path: string | null; start: { line: number } };
  }[];
}

const biome = join(
  dirname(createRequire(import.meta.url).resolve("@biomejs/biome/package.json")),
  "bin/biome",
);

/** A rule of the linter that a file breaks, by its name, and the line where it does. */
interface Breach {
  readonly rule: string;
  readonly line: number;
}

/** Lints files, given by path and text, under the project's own rules: path → what each breaks. */
export function lintFiles(files: Readonly<Record<string, string>>): ReadonlyMap<string, readonly Breach[]> {
  const folder = mkdtempSync(join(tmpdir(), "mailuo-lint-"));
  try {
    for (const name of ["biome.json", ".gitignore", "tools/lint"])
      cpSync(resolve(name), join(folder, name), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const run = spawnSync(process.execPath, [biome, "lint", "--reporter=json", "--max-diagnostics=none"], {
      cwd: folder,
      encoding: "utf8",
    });
    const broken = new Map(Object.keys(files).map((path): [string, Breach[]] => [path, []]));
    for (const { category, severity, location } of (JSON.parse(run.stdout) as Report).diagnostics) {
      if (severity !== "error") continue;
      const found = broken.get(location.path ?? "");
      if (!found) throw new Error(`${category} in ${location.path}, which nobody asked about`);
      found.push({ rule: category.split("/").at(-1) ?? category, line: location.start.line });
    }
    return broken;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
