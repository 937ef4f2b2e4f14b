import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildGraph } from "../../src/core/graph/build-graph.ts";
import { levelOfRole, seenAt } from "../../src/core/view/level.ts";
import { stageClasses } from "../../src/layout/stages.ts";
import { createScenes } from "../../src/scene/create-scenes.ts";
import { villageGraph } from "../../tests/fixtures/village.ts";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { drawFirstPicture } from "./draw-first-picture.ts";
import { firstPicturePlugin } from "./first-picture-plugin.ts";

const { atlas } = yongzhou();
const graph = buildGraph(atlas.graph, atlas.vocabulary);
const drawn = await drawFirstPicture(atlas);
if (!drawn) throw new Error("no picture");
const { markup, style } = drawn;
const pictures = [...markup.matchAll(/<svg class="first-(\w+)" lang="(\w+)[^>]*>(.*?)<\/svg>/g)].map(
  ([, name = "", language = "", drawing = ""]) => ({ name, language, drawing }),
);

describe("drawFirstPicture", () => {
  it("draws each class of stages in each language", () => {
    expect(pictures.map(({ name, language }) => `${name} ${language}`).sort()).toEqual(
      stageClasses.flatMap(({ name }) => [`${name} en`, `${name} zh`]).sort(),
    );
    for (const { name } of stageClasses) expect(style).toContain(`.first-${name}:lang(en){display:block}`);
  });

  it("has a link for each node of the overview, and a line that this leads to where no script runs", () => {
    const seen = graph.filterNodes((_id, { type }) => seenAt(levelOfRole[type.role], "overview"));
    const lines = new Set([...markup.matchAll(/<li id="([^"]*)"/g)].map(([, id]) => id));
    expect(lines.size).toBe(seen.length);
    for (const { name, drawing } of pictures) {
      const links = [...drawing.matchAll(/<a href="#([^"]*)"/g)].map(([, id]) => id);
      for (const link of links) expect(lines).toContain(link);
      if (name !== "column") expect(new Set(links).size).toBe(seen.length);
      else expect(links.length).toBeGreaterThan(15);
    }
  });

  it("sets every line of every label where the map has it, within a tenth of a pixel", () => {
    const sceneOf = createScenes({ atlas, graph });
    for (const { name, placed, seen = Number.POSITIVE_INFINITY } of stageClasses)
      for (const language of ["zh", "en"] as const) {
        const { drawing = "" } = pictures.find((one) => one.name === name && one.language === language) ?? {};
        const texts = [...drawing.matchAll(/translate\(([\d.]+) ([\d.]+)\)">((?:(?!<\/[ag]>).)*)/g)].flatMap(
          ([, x, y, marks = ""]) =>
            [...marks.matchAll(/<text class="\w+"(?: x="([-\d.]+)")?(?: y="([-\d.]+)")?>([^<]*)/g)].map(
              ([, dx, dy, words]) => ({
                x: Number(x) + Number(dx ?? 0),
                y: Number(y) + Number(dy ?? 0),
                words,
              }),
            ),
        );
        const { nodes } = sceneOf({ view: "map", stage: placed, detail: false }, language, "light");
        for (const node of nodes.filter(({ y, height }) => y - height / 2 < seen)) {
          const { lines, dx, dy, fontSize, lineHeight } = node.label;
          for (const [at, line] of lines.entries()) {
            const baseline = node.y + dy + (at - (lines.length - 1) / 2) * lineHeight + fontSize * 0.36;
            const there = texts.some(
              (text) =>
                text.words === line.replaceAll("&", "&amp;") &&
                Math.abs(text.x - node.x - dx) < 0.11 &&
                Math.abs(text.y - baseline) < 0.11,
            );
            expect(there, `${name} ${language} ${line}`).toBe(true);
          }
        }
      }
  });

  it("holds to the page's policy: no style or handler at an element, nothing fetched, no script", () => {
    expect(markup).not.toMatch(/\sstyle=|\son\w+=|<script|<style|url\(|xlink:|src=/);
    expect(style).not.toMatch(/url\(|@import|</);
  });

  it("gives each colour its like in the dark", () => {
    const [, light = ""] = /^\.first\{([^}]*)\}/.exec(style) ?? [];
    const [, dark = ""] = /\[data-theme=dark\] \.first\{([^}]*)\}/.exec(style) ?? [];
    const names = (set: string) => set.split(";").map((one) => one.split(":")[0]);
    expect(names(dark)).toEqual(names(light));
    expect(dark).not.toBe(light);
    for (const [, used = ""] of style.matchAll(/var\((--\w+)\)/g)) expect(names(light)).toContain(used);
  });
});

describe("firstPicturePlugin", () => {
  let root = "";
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, ".."), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const built = async () => {
    await build({ root, configFile: false, logLevel: "silent", plugins: [firstPicturePlugin()] });
    return readFileSync(join(root, "dist/index.html"), "utf8");
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "mailuo-first-"));
    write("index.html", '<!doctype html><html><head></head><body>\n    <div id="app"></div></body></html>');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it("draws the atlas that opens by itself before what the script fills, and has that fetched early", async () => {
    const hostile = villageGraph();
    const [node, ...nodes] = hostile.nodes;
    const label = { zh: "<img src=x>", en: "<script>x</script>" };
    write("data/b/graph.json", JSON.stringify({ ...hostile, nodes: [{ ...node, label }, ...nodes] }));
    write("data/c/graph.json", JSON.stringify(villageGraph()));
    const html = await built();
    expect(html.indexOf('class="first"')).toBeLessThan(html.indexOf('<div id="app">'));
    expect(html).toContain('<link rel="preload" as="fetch" crossorigin href="./data/atlases.json">');
    expect(html).toContain('<link rel="first-atlas" as="fetch" crossorigin href="./data/b/graph.json">');
    expect(html).not.toContain("data/c/");
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain("&lt;img");
  });

  it("draws nothing of an atlas that breaks a rule, is no JSON, or is not there", async () => {
    const { edges, ...rest } = villageGraph();
    write(
      "data/b/graph.json",
      JSON.stringify({ ...rest, edges: edges.map((edge) => ({ ...edge, target: "nobody" })) }),
    );
    expect(await built()).not.toContain('class="first"');
    write("data/b/graph.json", "{");
    expect(await built()).not.toContain('class="first"');
    rmSync(join(root, "data"), { recursive: true });
    expect(await built()).not.toMatch(/class="first"|rel="preload"/);
  });
});
