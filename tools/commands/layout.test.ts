import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { villageFiles, villageGraph } from "../../tests/fixtures/village.ts";
import { runTool as run } from "../../tests/support/run-tool.ts";

let folder = "";
const read = async (name: string) => JSON.parse(await readFile(join(folder, name), "utf8"));
const pin = (pins: object) => writeFile(join(folder, "pins.json"), JSON.stringify(pins, null, 2));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "layout-"));
  const { graph, textIndex } = villageFiles();
  for (const file of [graph, textIndex]) if (file) await writeFile(join(folder, file.name), file.text);
});

afterEach(() => rm(folder, { recursive: true }));

test("layout stands pinned nodes at their pins, and check says when places do not follow them", async () => {
  expect((await run("layout", folder)).code).toBe(0);
  const before = await read("positions.json");
  await pin({ "lanes-zh": { elders: [1300, 150] } });
  expect((await run("check", folder)).error).toContain("elsewhere than pins.json says, such as elders");
  expect((await run("layout", folder)).code).toBe(0);
  const after = await read("positions.json");
  expect(after["lanes-zh"].nodes.elders).toEqual([1300, 150]);
  expect(after["map-wide-zh"]).toEqual(before["map-wide-zh"]);
  expect((await run("check", folder)).error).not.toContain("pins.json");
});

test("layout says which pins cover each other or stand over the edge, and exits with 1", async () => {
  await pin({ "lanes-en": { elders: [700, 200], committee: [702, 200], trees: [0, 0] } });
  const { code, out } = await run("layout", folder);
  expect(code).toBe(1);
  expect(out).toMatch(/overlaps: 1 \((elders × committee|committee × elders)\)/);
  expect(out).toMatch(/outside: 1 \(trees\)/);
});

test("layout makes the pages of each project, and check says which nodes they lack or need no longer", async () => {
  expect((await run("layout", folder)).code).toBe(0);
  const pages = await read("pages.json");
  const [project = ""] = Object.keys(pages);
  expect(Object.keys(pages[project])).toEqual(["slide-zh", "slide-en", "sheet-zh", "sheet-en"]);
  expect((await run("check", folder)).error).not.toContain("pages.json");
  const { [project]: gone, ...nodes } = pages[project]["sheet-en"].nodes;
  pages[project]["sheet-en"].nodes = { ...nodes, nobody: gone };
  await writeFile(join(folder, "pages.json"), JSON.stringify(pages, null, 2));
  const { error } = await run("check", folder);
  expect(error).toMatch(new RegExp(`pages\\.json:\\d+:\\d+ .*has no place for 1 node, such as ${project}`));
  expect(error).toMatch(/pages\.json:\d+:\d+ .*places 1 node that is gone, such as nobody/);
  expect((await run("layout", folder, "--check")).out).toContain(`unplaced: 1 (${project})`);
  await rm(join(folder, "pages.json"));
  expect((await run("check", folder)).error).toContain("There is no pages.json");
});

test("check refuses a file of pages that is none", async () => {
  await run("layout", folder);
  await writeFile(join(folder, "pages.json"), '{\n  "trees": { "slide-zh": { "size": [1, "x"] } }\n}');
  const { code, error } = await run("check", folder);
  expect(code).toBe(1);
  expect(error).toContain("pages.json:2:");
});

test("layout refuses pins of nobody and nowhere with line and column, and writes nothing", async () => {
  await pin({ "lanes-fr": {}, "lanes-zh": { eldres: [1, 1] } });
  const { code, error } = await run("layout", folder);
  expect(code).toBe(1);
  expect(error).toMatch(/pins\.json:2:3 error \[lanes-fr\] There is no layout lanes-fr/);
  expect(error).toMatch(/pins\.json:4:5 error \[eldres\] There is no node eldres.*Did you mean elders\?/s);
  await expect(read("positions.json")).rejects.toThrow();
});

test("layout makes places anew that are empty, in conflict or broken, and says which file stands in its way", async () => {
  expect((await run("layout", folder)).code).toBe(0);
  const expected = await readFile(join(folder, "positions.json"), "utf8");
  for (const broken of ["", "<<<<<<< HEAD\n", '{ "map-wide-zh": 7 }']) {
    await writeFile(join(folder, "positions.json"), broken);
    await writeFile(join(folder, "pages.json"), broken);
    expect((await run("layout", folder)).code).toBe(0);
    expect(await readFile(join(folder, "positions.json"), "utf8")).toBe(expected);
  }
  await rm(join(folder, "pages.json"));
  await mkdir(join(folder, "pages.json"));
  expect(await run("check", folder)).toMatchObject({ code: 1, error: expect.stringContaining("pages.json") });
  expect(await run("layout", folder)).toMatchObject({
    code: 1,
    error: expect.stringContaining("it is a folder"),
  });
}, 60_000);

test("layout refuses more than can be placed, with the number", async () => {
  const graph = villageGraph();
  const more = (id: string, partOf?: string) => ({
    ...villageNode(graph, partOf === undefined ? "trees" : "nurseries"),
    id,
    ...(partOf !== undefined && { partOf }),
    label: { zh: `第${id.replace(/\D/g, "")}个`, en: id },
  });
  const many = (count: number, make: (at: number) => ReturnType<typeof more>) => ({
    ...graph,
    nodes: [...graph.nodes, ...Array.from({ length: count }, (_, at) => make(at))],
  });
  const serving = Array.from({ length: 9 }, (_, at) => ({
    ...graph.edges[0],
    source: "committee",
    relation: "undertakes",
    target: `project-${at}`,
  }));
  const projects = { ...many(9, (at) => more(`project-${at}`)), edges: [...graph.edges, ...serving] };
  await writeFile(join(folder, "graph.json"), JSON.stringify(projects));
  expect(await run("layout", folder)).toMatchObject({
    code: 1,
    error: expect.stringContaining("has 11 projects, and at most 10"),
  });
  await writeFile(
    join(folder, "graph.json"),
    JSON.stringify(many(12, (at) => more(`strand-${at}`, "trees"))),
  );
  expect((await run("layout", folder)).error).toContain("trees has 13 strands, and at most 12");
});

function villageNode({ nodes }: ReturnType<typeof villageGraph>, id: string) {
  const found = nodes.find((node) => node.id === id);
  if (!found) throw new Error(`no ${id} in the village`);
  return found;
}
