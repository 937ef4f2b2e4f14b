import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildGraph } from "../tests/fixtures/policy.ts";
import { readAtlas } from "./atlas/read-atlas.ts";
import { openFiles } from "./files/open-files.ts";

const silent = {
  language: "en",
  files: openFiles(),
  out: () => undefined,
  error: () => undefined,
  progress: () => undefined,
} as const;
const atlases = readdirSync("data", { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && existsSync(`data/${entry.name}/graph.json`) ? [entry.name] : [],
);

for (const name of atlases) {
  test(`the atlas ${name} keeps every rule and leaves no warning unanswered, so that every sentence carries a claim`, async () => {
    const loaded = readAtlas(`data/${name}`, silent);
    expect(loaded.ok ? [] : loaded.problems).toEqual([]);
    if (!loaded.ok) return;
    expect(loaded.warnings.filter(({ answer }) => answer === undefined)).toEqual([]);
    const graph = buildGraph(loaded.value.graph);
    expect(graph.order).toBe(loaded.value.graph.nodes.length);
    graph.forEachNode((_id, { node, projects }) => {
      if (["project", "strand", "measure"].includes(node.type)) expect(projects).toHaveLength(1);
      if (node.type === "organ") expect(projects).toEqual([]);
    });
  });
}

test("the order of the atlases names all of them, each once", () => {
  const order: unknown = JSON.parse(readFileSync("data/order.json", "utf8"));
  expect(Array.isArray(order) && [...order].sort()).toEqual([...atlases].sort());
});

/** The first standing committee or congress of a text that is not a Party body, with the words about it. */
const firstBody =
  /(?:[\w'’]+ ){0,2}(?<!Party )(?:standing committee|congress(?!ional))(?: of the [\w ]+ People's Congress)?/i;

test("whoever reads English is told at first mention whose standing committee or congress is meant", async () => {
  const loaded = await readAtlas("data/yongzhou-2022", silent);
  if (!loaded.ok) throw new Error("the atlas has problems");
  const { graph, tours } = loaded.value;
  const texts = [
    ...graph.nodes.flatMap(({ label, name, note, aim, rationale }) => [label, name, note, aim, rationale]),
    ...graph.edges.flatMap(({ note, rationale }) => [note, rationale]),
  ].flatMap((text) => (text ? [text.en] : []));
  const vague = (text: string) => {
    const named = firstBody.exec(text)?.[0];
    return named !== undefined && !/people's congress|\bN?PC\b/i.test(named);
  };
  expect(texts.filter(vague)).toEqual([]);
  for (const { steps } of tours?.tours ?? [])
    expect(
      firstBody.exec(steps.flatMap(({ caption, notes }) => [caption.en, notes?.en]).join(" "))?.[0],
    ).toMatch(/people's congress/i);
});

test("every English aim is a purpose, beginning with To", async () => {
  const loaded = await readAtlas("data/yongzhou-2022", silent);
  if (!loaded.ok) throw new Error("the atlas has problems");
  const aims = loaded.value.graph.nodes.flatMap(({ aim }) => (aim ? [aim.en] : []));
  expect(aims.length).toBeGreaterThan(0);
  expect(aims.filter((aim) => !aim.startsWith("To "))).toEqual([]);
});
