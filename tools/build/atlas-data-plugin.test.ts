import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, createServer, type InlineConfig } from "vite";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fingerprint } from "../../src/core/atlas/fingerprint.ts";
import { onlyInLanguages } from "../../src/core/validation/languages-of-file.ts";
import { policy } from "../../src/core/vocabulary/policy.ts";
import { renamedGraph, renamedVocabulary } from "../../tests/fixtures/renamed.ts";
import { villageGraph } from "../../tests/fixtures/village.ts";
import { encodeGb18030, encodeUtf16 } from "../../tests/support/encode-text.ts";
import { atlasDataPlugin } from "./atlas-data-plugin.ts";
import { readAtlases } from "./read-atlases.ts";

let root = "";
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const config = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: "silent",
  plugins: [atlasDataPlugin()],
});
const graph = '{\n  "title": { "zh": "试", "en": "Trial" }\n}\n';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "mailuo-data-"));
  write("index.html", "<!doctype html><title>x</title>");
  write("data/trial/graph.json", graph);
  write("data/trial/pins.json", "{ }");
  write("data/trial/terms.json", "{}");
  write("data/no-atlas/README.md", "nothing");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("the build holds the list of atlases and what the page fetches of each, minified", async () => {
  await build(config());
  const built = (path: string): string => readFileSync(join(root, "dist/data", path), "utf8");
  expect(JSON.parse(built("atlases.json"))).toEqual([
    { id: "trial", title: { zh: "试", en: "Trial" }, files: ["graph.json", "pins.json"] },
  ]);
  expect(built("trial/graph.json")).toBe(JSON.stringify(JSON.parse(graph)));
  expect(built("trial/pins.json")).toBe("{}");
  expect(() => built("trial/terms.json")).toThrow();
});

test("the build says which files it has checked; of an atlas that breaks a rule, none", async () => {
  const file = villageGraph();
  write("data/trial/graph.json", JSON.stringify(file, null, 2));
  const [edge, ...edges] = file.edges;
  write(
    "data/worse/graph.json",
    JSON.stringify({ ...file, edges: [{ ...edge, target: "nobody" }, ...edges] }),
  );
  await build(config());
  const built = (path: string): string => readFileSync(join(root, "dist/data", path), "utf8");
  const [trial, worse] = JSON.parse(built("atlases.json"));
  expect(trial.checked).toEqual({
    "graph.json": fingerprint(built("trial/graph.json")),
    "pins.json": fingerprint("{}"),
  });
  expect(worse.checked).toBeUndefined();
});

test("the build writes into a graph that keeps every rule the vocabulary that it names, and into no other", async () => {
  write("data/trial/graph.json", JSON.stringify(villageGraph()));
  write("data/own/graph.json", JSON.stringify(renamedGraph(villageGraph())));
  write("data/worse/graph.json", graph);
  await build(config());
  const built = (id: string) =>
    JSON.parse(readFileSync(join(root, "dist/data", id, "graph.json"), "utf8")).vocabulary;
  expect(built("trial")).toEqual(JSON.parse(JSON.stringify(policy)));
  expect(built("own")).toEqual(renamedVocabulary());
  expect(built("worse")).toBeUndefined();
});

test("the build and the development server hold how the names of each atlas sound", async () => {
  write("data/trial/graph.json", JSON.stringify({ nodes: [{ label: { zh: "民意", en: "x" } }] }));
  const wanted = {
    format: "mailuo-readings",
    formatVersion: 1,
    readings: [["民意", ["min yi"]]],
    traditional: "",
  };
  await build(config());
  expect(JSON.parse(readFileSync(join(root, "dist/data/trial/search.json"), "utf8"))).toEqual(wanted);
  const server = await createServer({ ...config(), server: { port: 0, ws: false } });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  const served = async () => (await fetch(`${address}data/trial/search.json`)).json();
  expect(await served()).toEqual(wanted);
  write("data/trial/graph.json", "{");
  expect(await served()).toEqual({ ...wanted, readings: [] });
  await server.close();
});

test("a build of an atlas that is not JSON fails and names the file", async () => {
  write("data/trial/graph.json", "{");
  await expect(build(config())).rejects.toThrow(
    /trial.graph\.json is not JSON\n.*graph\.json:1:\d+ error The file ends/,
  );
});

test("the build and the development server read a file whatever its encoding, as check does", async () => {
  const text = JSON.stringify({ title: { zh: "试", en: "Trial" } });
  const encoded = {
    marked: `\uFEFF${text}`,
    utf16: encodeUtf16(text, "little"),
    gb18030: encodeGb18030(text),
  };
  for (const [id, content] of Object.entries(encoded)) {
    write(`data/${id}/graph.json`, "");
    writeFileSync(join(root, `data/${id}/graph.json`), content);
  }
  const ids = ["gb18030", "marked", "trial", "utf16"];
  expect(readAtlases(join(root, "data")).map(({ id, title }) => [id, title.zh])).toEqual(
    ids.map((id) => [id, "试"]),
  );
  await build(config());
  const server = await createServer({ ...config(), server: { port: 0, ws: false } });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  for (const id of Object.keys(encoded)) {
    expect(readFileSync(join(root, `dist/data/${id}/graph.json`), "utf8")).toBe(text);
    expect(await (await fetch(`${address}data/${id}/graph.json`)).text()).toBe(text);
  }
  await server.close();
});

test("the development server answers an address that is none, and passes over folders in the place of files", async () => {
  mkdirSync(join(root, "data/odd/graph.json"), { recursive: true });
  mkdirSync(join(root, "data/trial/tours.json"));
  write("data/a #1/graph.json", graph);
  const server = await createServer({ ...config(), server: { port: 0, ws: false } });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  expect((await fetch(`${address}data/%`)).status).toBe(400);
  expect(await (await fetch(`${address}data/atlases.json`)).json()).toMatchObject([
    { id: "trial", files: ["graph.json", "pins.json"] },
  ]);
  expect((await fetch(`${address}data/trial/graph.json`)).status).toBe(200);
  await server.close();
});

test("a broken atlas stays on the development server's list, by the name of its folder", () => {
  write("data/trial/graph.json", "{");
  expect(readAtlases(join(root, "data"))).toEqual([
    { id: "trial", title: { zh: "trial", en: "trial" }, files: ["graph.json", "pins.json"] },
  ]);
});

test("order.json says which atlas comes first; the others follow by name, and nonsense in it changes nothing", () => {
  for (const id of ["a-atlas", "z-atlas"]) write(`data/${id}/graph.json`, graph);
  const listed = () => readAtlases(join(root, "data")).map(({ id }) => id);
  expect(listed()).toEqual(["a-atlas", "trial", "z-atlas"]);
  write("data/order.json", '["z-atlas", "gone", 7]');
  expect(listed()).toEqual(["z-atlas", "a-atlas", "trial"]);
  for (const nonsense of ["{", "{}", "null"]) {
    write("data/order.json", nonsense);
    expect(listed()).toEqual(["a-atlas", "trial", "z-atlas"]);
  }
});

test("while developing, the page reloads when a file in data/ changes", async () => {
  const server = await createServer({ ...config(), server: { middlewareMode: true, ws: false } });
  const send = vi.spyOn(server.ws, "send");
  // The file itself: a change to one that is not watched yet is taken for how it always was.
  await vi.waitFor(
    () => expect(server.watcher.getWatched()[join(root, "data/trial")]).toContain("graph.json"),
    60_000,
  );
  write("data/trial/graph.json", graph.replace("Trial", "Again"));
  await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: "full-reload" }), 60_000);
  await server.close();
});

test("an atlas in one language is built in all, so that the page need not know", async () => {
  const graph = onlyInLanguages({ ...villageGraph(), languages: ["zh"] }, ["zh"]);
  write("data/trial/graph.json", JSON.stringify(graph));
  rmSync(join(root, "data/trial/pins.json"));
  await build(config());
  const built = (path: string) => JSON.parse(readFileSync(join(root, "dist/data", path), "utf8"));
  const [trial] = built("atlases.json");
  expect(trial).toMatchObject({ title: { zh: "河边村", en: "河边村" }, checked: {} });
  for (const { label } of built("trial/graph.json").nodes) expect(label.en).toBe(label.zh);
});
