import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runTool } from "../../tests/support/run-tool.ts";
import { exitCode } from "../command.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mailuo-picture-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const { code, out, error } = await runTool("picture", ...args, "--lang", "zh");
  return { code, said: out + error };
}

test("the whole map is drawn with every label of its level, its font in the file and nothing fetched", async () => {
  const file = join(folder, "map.svg");
  expect((await run("yongzhou-2022", file, "--size", "1200x630")).code).toBe(exitCode.done);
  const svg = await readFile(file, "utf8");
  expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/);
  // A label may take several lines.
  const said = svg.replace(/<\/text><text[^>]*>/g, "");
  for (const label of ["培根铸魂工程", "国家权力机关", "站室建设", "坚持第一议题", "市人大常委会"])
    expect(said).toContain(label);
  expect(svg.match(/data:font\/woff2/g)).toHaveLength(2);
  expect(svg.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:|<script/);
});

test("a wrong size, a missing file name and an atlas with problems are told", async () => {
  for (const size of ["", "12x12", "1200", "1200x630px", "-1x100"]) {
    const { code, said } = await run("yongzhou-2022", join(folder, "no.svg"), `--size=${size}`);
    expect([size, code]).toEqual([size, exitCode.usage]);
    expect(said).toContain("--size");
  }
  expect((await run("yongzhou-2022")).code).toBe(exitCode.usage);
  expect((await run(join(folder, "nowhere"), join(folder, "no.svg"))).code).toBe(exitCode.usage);
});

test("the committed pictures have the sizes that shared links and the README need", async () => {
  const sizeOf = async (file: string) => {
    const { width, height } = PNG.sync.read(await readFile(file));
    return [width, height];
  };
  expect(await sizeOf("public/social.png")).toEqual([1200, 630]);
  expect(await sizeOf("docs/yongzhou-2022.png")).toEqual([1920, 1080]);
  const page = await readFile("index.html", "utf8");
  for (const part of ["og:title", "og:description"]) expect(page).toContain(`property="${part}"`);
});
