import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { villageText } from "../../tests/fixtures/village-text.ts";
import { encodeGb18030, encodeUtf16 } from "../../tests/support/encode-text.ts";
import { runTool } from "../../tests/support/run-tool.ts";

let folder = "";
let article = "";
const begin = (id = "village") => runTool("new", id, article, "--in", folder);
const written = (name: string) => readFile(join(folder, "village", name), "utf8");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "new-"));
  article = join(folder, "article.txt");
  await writeFile(article, villageText);
});

afterEach(() => rm(folder, { recursive: true }));

test("new makes an atlas without errors, with every sentence indexed and a glossary", async () => {
  const { code, out } = await begin();
  expect(code).toBe(0);
  expect(out).toContain("9 sentences to annotate");
  const checked = await runTool("check", join(folder, "village"), "--text", article);
  expect(checked.code).toBe(0);
  expect(checked.error).toContain("Errors: 0");
  expect((await runTool("layout", join(folder, "village"))).code).toBe(0);
  const graph = JSON.parse(await written("graph.json"));
  expect(graph).toMatchObject({ id: "village", sources: [{ title: { zh: "河边村的打算" } }] });
  expect(JSON.parse(await written("terms.json"))).toEqual({ $schema: "../terms.schema.json", terms: [] });
  for (const { id } of graph.nodes) expect(await written("README.md")).toContain(`\`${id}\``);
});

test("the day is that of the clock on the wall, not that of Greenwich", async () => {
  vi.spyOn(Date.prototype, "getFullYear").mockReturnValue(2024);
  vi.spyOn(Date.prototype, "getMonth").mockReturnValue(0);
  vi.spyOn(Date.prototype, "getDate").mockReturnValue(2);
  expect((await begin()).code).toBe(0);
  expect(JSON.parse(await written("graph.json"))).toMatchObject({ updated: "2024-01-02" });
});

test("the first claims rest on the first sentences that are no headings", async () => {
  await begin();
  const { nodes } = JSON.parse(await written("graph.json"));
  const sentences = nodes.map((node: { evidence: { sentence: string }[] }) => node.evidence[0]?.sentence);
  expect(sentences).toEqual(["s02", "s04", "s04", "s02"]);
});

test("new takes an article of any encoding, of one sentence, and of one line of 200,000 characters", async () => {
  const articles = {
    little: encodeUtf16(villageText, "little"),
    big: encodeUtf16(villageText, "big"),
    gb18030: encodeGb18030(villageText),
    marked: `\uFEFF${villageText}`,
    one: "村里要修一座桥。",
    heading: "桥",
    line: "春夏秋冬".repeat(50_000),
  };
  for (const [id, content] of Object.entries(articles)) {
    await writeFile(article, content);
    expect({ id, ...(await begin(id)) }).toMatchObject({ id, code: 0, error: "" });
  }
});

test("new leaves a folder that is there as it is, and says so", async () => {
  await mkdir(join(folder, "village"));
  expect(await begin()).toMatchObject({ code: 2, error: expect.stringContaining("is there already") });
  expect(await readdir(join(folder, "village"))).toEqual([]);
});

test("new refuses what is no id, and says what one looks like", async () => {
  for (const id of ["Village", "village_2", "2024", "../village", "a--b", "村", `a${"b".repeat(64)}`]) {
    expect(await begin(id)).toMatchObject({ code: 2, error: expect.stringContaining("riverside-2024") });
  }
  expect(await readdir(folder)).toEqual(["article.txt"]);
});

test("new refuses an article without sentences, and makes nothing", async () => {
  for (const content of ["", "。。。\n", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2])]) {
    await writeFile(article, content);
    expect((await begin()).code).toBe(1);
  }
  expect((await runTool("new", "village", join(folder, "nothing.txt"), "--in", folder)).code).toBe(1);
  expect(await readdir(folder)).toEqual(["article.txt"]);
});

test.each(["zh", "en"])("new begins an atlas in %s alone, to which an index is made again", async (only) => {
  const { code } = await runTool("new", "village", article, "--in", folder, "--only", only);
  expect(code).toBe(0);
  const atlas = join(folder, "village");
  const other = only === "zh" ? "en" : "zh";
  for (const name of ["graph.json", "text-index.json"])
    expect(await written(name)).not.toContain(`"${other}":`);
  expect(JSON.parse(await written("graph.json"))).toMatchObject({
    sources: [{ title: { [only]: "河边村的打算" } }],
  });
  expect((await runTool("index", atlas, article)).code).toBe(0);
  expect(await written("text-index.json")).not.toContain(`"${other}":`);
  const checked = await runTool("check", atlas, "--text", article);
  expect(checked).toMatchObject({ code: 0, error: expect.stringContaining("Errors: 0") });
});

test("new says which languages there are where it is told another", async () => {
  const { code, error } = await runTool("new", "village", article, "--in", folder, "--only", "fr");
  expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining("zh, en") });
});
