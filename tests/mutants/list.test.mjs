import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { transformWithOxc } from "vite";
import { describe, expect, it } from "vitest";
import { mutants } from "./list.mjs";

const root = resolve(import.meta.dirname, "../..");

describe.each(Object.entries(mutants))("broken copies of %s", (folder, all) => {
  it("each break one place that is there exactly once", () => {
    for (const { file, rule, find, put } of all) {
      expect(file.startsWith(`${folder}/`)).toBe(true);
      const parts = readFileSync(join(root, file), "utf8").split(find);
      expect([rule, parts.length - 1]).toEqual([rule, 1]);
      expect(put).not.toBe(find);
    }
  });

  it("each are a program still", async () => {
    for (const { file, find, put } of all) {
      const source = readFileSync(join(root, file), "utf8");
      await expect(
        transformWithOxc(
          source.replace(find, () => put),
          file,
        ),
        file,
      ).resolves.toBeDefined();
    }
  });

  it("each have tests that are there", () => {
    for (const { tests } of all) {
      expect(tests.length).toBeGreaterThan(0);
      expect(tests.filter((test) => !existsSync(join(root, test)))).toEqual([]);
    }
  });

  it("each say in words of their own which rule they break", () => {
    const said = all.map(({ file, rule }) => `${file}: ${rule}`);
    expect(new Set(said).size).toBe(said.length);
  });
});
