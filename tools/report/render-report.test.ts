import { expect, test } from "vitest";
import type { GraphFile } from "../../src/core/atlas/schema.ts";
import { languages } from "../../src/core/atlas/vocabulary.ts";
import { anchorText } from "../../src/core/text/anchor/anchor-text.ts";
import { askedWords } from "../../src/core/text/own/asked-words.ts";
import { splitSentences } from "../../src/core/text/split-sentences.ts";
import { loadAtlas } from "../../src/core/validation/load-atlas.ts";
import { policy } from "../../src/core/vocabulary/policy.ts";
import { placeholdersOf } from "../../src/i18n/placeholders.ts";
import { villageFiles, villageGraph, villageIndex } from "../../tests/fixtures/village.ts";
import { villageText } from "../../tests/fixtures/village-text.ts";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { type ReadPage, readHtml } from "../../tests/support/read-html.ts";
import { buildReport } from "./build-report.ts";
import { type CopiedWords, copiedWords } from "./copied-words.ts";
import { renderBrokenReport, renderReport } from "./render-report.ts";
import type { Report } from "./report.ts";
import { reportMessages } from "./report-messages.ts";

const { atlas, graph } = yongzhou();
const report = buildReport(atlas, []);

function village(graphFile: GraphFile = villageGraph(), copied?: CopiedWords) {
  return buildReport({ graph: graphFile, vocabulary: policy, textIndex: villageIndex() }, [], copied);
}

/** A report with the words of a copy. */
async function villageWith(text: string) {
  const asked = askedWords(villageGraph());
  const anchoring = await anchorText(text, villageIndex(), { asked });
  return village(villageGraph(), copiedWords({ text, anchoring }, asked));
}

function idsOf({ elements }: ReadPage): string[] {
  return elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
}

for (const language of languages) {
  test(`in ${language}, every sentence, node, tie and source has its place, and every link leads to one`, () => {
    const page = readHtml(renderReport(report, language));
    const ids = idsOf(page);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of atlas.textIndex?.sentences ?? []) expect(ids).toContain(`sentence-${id}`);
    for (const id of graph.nodes()) expect(ids).toContain(`node-${id}`);
    for (const id of graph.edges()) expect(ids).toContain(`tie-${id}`);
    for (const { id } of atlas.graph.sources) expect(ids).toContain(`source-${id}`);
    const links = page.elements.flatMap(({ attributes }) => attributes.get("href") ?? []);
    const inside = new Set(links.filter((link) => link.startsWith("#")).map((link) => link.slice(1)));
    expect([...inside].filter((id) => !ids.includes(id))).toEqual([]);
    const addresses = atlas.graph.sources.flatMap(({ url }) => url ?? []);
    expect(links.filter((link) => !link.startsWith("#"))).toEqual(addresses);
  });

  test(`in ${language}, the page is in that language, and says every claim as a sentence`, () => {
    const page = readHtml(renderReport(report, language));
    expect(page.elements[0]?.attributes.get("lang")).toBe(language === "zh" ? "zh-Hans" : "en");
    for (const { said } of report.claims) expect(page.text).toContain(said[language]);
    for (const { label, note } of atlas.graph.nodes) {
      for (const text of [label.zh, label.en, note.zh, note.en]) expect(page.text).toContain(text);
    }
  });
}

test("every sentence from s05 on carries a claim, in the order of the text", () => {
  const sentences = report.parts.flatMap((part) => part.sentences);
  expect(sentences.map(({ id }) => id)).toEqual(atlas.textIndex?.sentences.map(({ id }) => id));
  expect(sentences.filter(({ claims }) => claims.length === 0).map(({ id }) => id)).toEqual(
    sentences.filter(({ record }) => record).map(({ id }) => id),
  );
});

test("sentences that no section holds are not lost", () => {
  const textIndex = { ...villageIndex(), sections: villageIndex().sections.slice(0, 1) };
  const { parts } = buildReport({ graph: villageGraph(), vocabulary: policy, textIndex }, []);
  expect(parts.flatMap((part) => part.sentences)).toHaveLength(textIndex.sentences.length);
});

test("the page fetches nothing and runs nothing, and its policy says so", () => {
  const { elements } = readHtml(renderReport(report, "zh"));
  const policy = elements.find(({ attributes }) => attributes.has("http-equiv"))?.attributes.get("content");
  expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'/);
  expect(elements.filter(({ name }) => ["script", "link", "img", "iframe"].includes(name))).toEqual([]);
  const names = new Set(elements.flatMap(({ attributes }) => [...attributes.keys()]));
  expect([...names].filter((name) => /^on|^src|^style$/.test(name))).toEqual([]);
});

test("labels, notes and titles that look like markup or like a style stay words", () => {
  const foul = '</style><script>alert(1)</script>"><img src=x onerror=1>&amp;{}';
  const file = villageGraph();
  const text = { zh: foul, en: `'${foul}` };
  const hostile = {
    ...file,
    title: text,
    description: text,
    version: foul,
    nodes: file.nodes.map((node) => ({ ...node, label: text, note: text, alias: { zh: [foul] } })),
    sources: file.sources.map((source) => ({ ...source, title: text, publisher: text })),
  };
  const clean = readHtml(renderReport(village(), "en"));
  const page = readHtml(renderReport(village(hostile), "en"));
  const names = (read: ReadPage) => [...new Set(read.elements.map(({ name }) => name))].sort();
  expect(names(page)).toEqual(names(clean));
  expect(page.text).toContain(foul);
});

test("without a copy no sentence of the text is in the page; with one each stands beside its claims", async () => {
  const sentences = splitSentences(villageText)
    .map(({ rawStart, rawEnd }) => villageText.slice(rawStart, rawEnd).trim())
    .filter((sentence) => sentence.length >= 13);
  const bare = readHtml(renderReport(village(), "zh")).text;
  const full = readHtml(renderReport(await villageWith(villageText), "zh")).text;
  for (const sentence of sentences) {
    expect(bare).not.toContain(sentence);
    expect(full).toContain(sentence);
  }
});

test("exactly the words that evidence names are marked in a copy", async () => {
  const { parts, missing } = await villageWith(`页眉\n${villageText}\n页脚`);
  expect(missing).toEqual([]);
  const marked = parts
    .flatMap((part) => part.sentences)
    .flatMap(({ words = [] }) => words.filter((stretch) => stretch.marked).map(({ text }) => text));
  expect(marked).toContain("1200棵柳树");
  expect(marked).toContain("林业站");
  expect(marked.join("")).not.toContain("三个苗圃");
});

test("a sentence that the copy does not have is told, and those around it are found", async () => {
  const { missing } = await villageWith(villageText.replace("林业站", "农业站"));
  expect(missing).toEqual(["s05"]);
});

test("what the checker finds stands first, errors instead of all else", () => {
  const loaded = loadAtlas(
    villageFiles({ graph: { ...villageGraph(), nodes: villageGraph().nodes.slice(1) } }),
  );
  if (loaded.ok) throw new Error("the atlas is sound");
  const page = readHtml(renderBrokenReport("village", loaded.problems, "en"));
  expect(page.text).toContain("The atlas has errors");
  for (const { path } of loaded.problems) expect(page.text).toContain(path);
  const warned = buildReport(atlas, loaded.problems.slice(0, 1));
  expect(readHtml(renderReport(warned, "en")).text).toContain(loaded.problems[0]?.path);
});

test("answered warnings are told apart from open ones, with the reason in both languages", () => {
  const answer = { zh: "<这样>是对的", en: "<b>It</b> is right" };
  const warning = {
    severity: "warning",
    code: "termUnused",
    file: "terms.json",
    path: "$.terms[0]",
  } as const;
  const answered = { ...warning, id: "渠", params: { term: "渠" }, answer };
  const open = { ...warning, id: "堤", params: { term: "堤" } };
  const page = (warnings: Report["warnings"], language: "zh" | "en" = "en") =>
    readHtml(renderReport(buildReport(atlas, warnings), language)).text;
  for (const text of [page([answered]), page([answered], "zh")]) {
    expect(text).toContain(answer.zh);
    expect(text).toContain(answer.en);
  }
  expect(page([answered])).toContain("every warning is answered");
  expect(page([answered, open])).not.toContain("every warning is answered");
  expect(page([answered, open])).toMatch(/Open problems and warnings 1\D/);
  expect(page([open])).not.toContain("The curators' answer");
});

test("an atlas without an index of its text still has its nodes", () => {
  const page = readHtml(renderReport(buildReport({ graph: villageGraph(), vocabulary: policy }, []), "en"));
  expect(page.text).toContain("no index of its text");
  expect(idsOf(page)).toContain("node-elders");
});

test("both languages of what the report says use the same placeholders", () => {
  for (const message of Object.values(reportMessages)) {
    expect(placeholdersOf(message.zh)).toEqual(placeholdersOf(message.en));
  }
});
