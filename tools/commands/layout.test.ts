import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildGraph } from "../../tests/fixtures/policy.ts";
import { villageFiles, villageGraph } from "../../tests/fixtures/village.ts";
import { runTool as run } from "../../tests/support/run-tool.ts";
import { openFiles } from "../files/open-files.ts";
import { measurePictures } from "../layout/measure-pictures.ts";
import { tellPictures } from "../layout/tell-pictures.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "layout-"));
  const { graph, textIndex } = villageFiles();
  for (const file of [graph, textIndex]) if (file) await writeFile(join(folder, file.name), file.text);
});

afterEach(() => rm(folder, { recursive: true }));

test("layout lists every picture in both languages with its sizes and what is wanted, and writes nothing", async () => {
  const before = await readdir(folder);
  const { code, out, error } = await run("layout", folder);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  const rows = out.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const [head = []] = rows;
  const stages = rows.filter((row) => row.includes("stage-1440x796"));
  expect(stages.map((row) => row[head.indexOf("language")])).toEqual(["zh", "en"]);
  for (const row of stages) {
    expect(row[head.indexOf("measure")]).toMatch(/^\d+(\.\d+)? [≥<] 1[24](\.5)? \(\d+(\.\d)?\)$/);
    expect(row[head.indexOf("crossings")]).toBe("0");
  }
  expect(rows.filter((row) => row.includes("slide-trees"))).toHaveLength(2);
  expect(await readdir(folder)).toEqual(before);
});

test("layout --json gives the rows as data", async () => {
  const { code, out } = await run("layout", folder, "--json");
  expect(code).toBe(0);
  const rows = JSON.parse(out);
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows)
    expect(row).toMatchObject({ frame: expect.any(String), crossings: 0, through: 0, overlaps: 0 });
});

test.each(["crossings", "through", "overlaps"] as const)(
  "a picture with %s is named, and is no sound one",
  (fault) => {
    const [row] = measurePictures(buildGraph(villageGraph()));
    if (!row) throw new Error("the village has no picture");
    for (const asJson of [true, false])
      for (const [language, words] of [
        ["zh", /^a4（zh）：.*3 处/],
        ["en", /^a4 \(zh\): .*\b3\b/],
      ] as const) {
        const told: string[] = [];
        const quiet = { language, files: openFiles(), out: () => {}, progress: () => {} };
        const io = { ...quiet, error: (line: string) => void told.push(line) };
        expect(tellPictures([row, { ...row, frame: "a4", [fault]: 3 }], asJson, io)).toBe(false);
        expect(told).toEqual([expect.stringMatching(words)]);
      }
  },
);

test("layout refuses pins of nobody with line and column", async () => {
  await writeFile(join(folder, "pins.json"), '{\n  "eldres": [1, 1]\n}\n');
  const { code, error } = await run("layout", folder);
  expect(code).toBe(1);
  expect(error).toMatch(/pins\.json:2:3 error \[eldres\] There is no node eldres.*Did you mean elders\?/s);
});
