import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "vite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { villageGraph } from "../../tests/fixtures/village.ts";
import { citationPlugin } from "./citation-plugin.ts";
import { contentPolicy } from "./content-policy.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "mailuo-citation-"));
  writeFileSync(
    join(root, "index.html"),
    readFileSync(resolve("index.html"), "utf8").replace(/<script.*/, ""),
  );
  mkdirSync(join(root, "data/village"), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function built(graph: string, site?: string): Promise<string> {
  writeFileSync(join(root, "data/village/graph.json"), graph);
  const plugins = [citationPlugin(site)];
  await build({ root, configFile: false, publicDir: false, logLevel: "silent", plugins });
  return readFileSync(join(root, "dist/index.html"), "utf8");
}

const data = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/;

it("names title, curators, date, description and address of the atlas that opens by itself, as reference managers read them", async () => {
  const { title, description, curators } = villageGraph();
  const html = await built(JSON.stringify(villageGraph()), "https://example.org/atlas");
  for (const [name, content] of [
    ["citation_title", title.zh],
    ["citation_author", curators.zh],
    ["citation_publication_date", "2024/05/06"],
    ["citation_abstract", description.zh],
    ["citation_public_url", "https://example.org/atlas/"],
    ["DC.date", "2024-05-06"],
    ["DC.identifier", "https://example.org/atlas/"],
  ])
    expect(html).toContain(`<meta name="${name}" content="${content}">`);
  expect(html).toContain(`<meta name="DCTERMS.alternative" content="${title.en}" lang="en">`);
  const dataset: unknown = JSON.parse(data.exec(html)?.[1] ?? "");
  expect(dataset).toMatchObject({
    "@type": "Dataset",
    version: "1.0.0",
    dateModified: "2024-05-06",
    url: "https://example.org/atlas/",
  });
});

it("names no address where it is not told the site's", async () => {
  const html = await built(JSON.stringify(villageGraph()));
  expect(html).toContain("citation_title");
  expect(html).not.toMatch(/citation_public_url|DC\.identifier|"url":"https:\/\/example\.org\/atlas/);
});

it("keeps texts that look like markup texts, and asks nothing of the policy for scripts", async () => {
  const graph = villageGraph();
  graph.title.zh = 'A"><script>alert(1)</script>';
  graph.description.en = "</script><script>alert(2)</script><!--";
  const html = await built(JSON.stringify(graph));
  expect(html).not.toContain("<script>");
  expect(html).toContain('content="A&quot;&gt;&lt;script&gt;');
  expect(JSON.parse(data.exec(html)?.[1] ?? "").description[1]["@value"]).toBe(graph.description.en);
  expect(contentPolicy(html)).toContain("script-src 'self';");
});

it.each(["", "{", "null", '{"title": 3}'])("names nothing of an atlas that is %j", async (graph) => {
  const html = await built(graph);
  expect(html).not.toMatch(/citation_|DC\.|ld\+json/);
  expect(html).toContain("og:description");
});
