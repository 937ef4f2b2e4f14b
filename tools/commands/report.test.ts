import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { villageFiles } from "../../tests/fixtures/village.ts";
import { villageText } from "../../tests/fixtures/village-text.ts";
import { runTool } from "../../tests/support/run-tool.ts";
import { isPrivatePlace } from "../report/private-place.ts";

let folder = "";
let out = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "report-"));
  out = join(folder, "deep", "report.html");
  await writeFile(join(folder, "article.txt"), villageText);
  const { graph, textIndex } = villageFiles();
  for (const file of [graph, textIndex]) if (file) await writeFile(join(folder, file.name), file.text);
});

afterEach(() => rm(folder, { recursive: true }));

test("report writes a page in the language asked for, and says where", async () => {
  const english = await runTool("report", folder, "--out", out);
  expect(english).toMatchObject({ code: 0, out: `Wrote ${out}` });
  expect(await readFile(out, "utf8")).toContain("Sentence by sentence");
  expect((await runTool("report", folder, "--out", out, "--lang", "zh")).code).toBe(0);
  const page = await readFile(out, "utf8");
  expect(page).toContain("逐句核对");
  expect(page).not.toContain(villageText.split("\n")[1]);
});

test("report puts the words of a copy beside their claims, but never where they would be published", async () => {
  const article = join(folder, "article.txt");
  expect((await runTool("report", folder, "--article", article, "--out", out)).code).toBe(0);
  expect(await readFile(out, "utf8")).toContain("由林业站指导".replace("林业站", "<mark>林业站</mark>"));
  const refused = await runTool("report", folder, "--article", article, "--out", "data/village.html");
  expect(refused).toMatchObject({ code: 2, error: expect.stringContaining("reports/") });
  expect(existsSync("data/village.html")).toBe(false);
});

test("only the reports' folder and places outside the project are private", () => {
  for (const path of ["reports/a.html", "../a.html", out]) expect(isPrivatePlace(path)).toBe(true);
  for (const path of ["a.html", "dist/a.html", "reports/../a.html", "reports", "..a/b.html"]) {
    expect(isPrivatePlace(path)).toBe(false);
  }
});

test("report of a broken atlas holds its problems, and exits with 1", async () => {
  await writeFile(join(folder, "graph.json"), villageFiles().graph.text.replace('"老人会"', '""'));
  const { code, error } = await runTool("report", folder, "--out", out);
  expect(code).toBe(1);
  expect(error).toContain("The text is blank");
  expect(await readFile(out, "utf8")).toContain("The text is blank");
});

test("report says which file it cannot read or write", async () => {
  const missing = await runTool("report", folder, "--out", out, "--article", join(folder, "nothing.txt"));
  expect(missing).toMatchObject({ code: 1, error: expect.stringContaining("There is no file") });
  const blocked = await runTool("report", folder, "--out", join(folder, "article.txt", "report.html"));
  expect(blocked).toMatchObject({ code: 1, error: expect.stringContaining("Cannot write") });
});
