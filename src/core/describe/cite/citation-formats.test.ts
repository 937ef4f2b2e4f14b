import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGraph, hostileLabel } from "../../../../tests/fixtures/any-graph.ts";
import { buildGraph } from "../../../../tests/fixtures/policy.ts";
import { villageGraph, villageIndex } from "../../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../../tests/fixtures/yongzhou.ts";
import { standingFor } from "../../../../tests/support/whole-product.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import { languages } from "../../atlas/vocabulary.ts";
import { shortestPaths } from "../../graph/shortest-paths.ts";
import { policy } from "../../vocabulary/policy.ts";
import { citationBibtex, citationCsl, citationFormats, citationRis } from "./citation-formats.ts";
import { type CitationRecord, citationRecord } from "./citation-record.ts";

/** What takes a careless file of citations apart. */
const hostileParts = [
  ..."{}\\#$%&_~^<>|\"'@,=；《》字😀",
  ..."\n\r\t\0\u0085\u2028 ",
  "\r\nER  - \r\n",
  "\nTY  - JOUR",
  "},\n  title = {other",
  "\\}",
  " and ",
  "//",
  "{\\textbraceleft}",
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...hostileParts), fc.string({ unit: "binary" })), { maxLength: 8 })
  .map((parts) => parts.join(""));

/** The fields of a RIS file with one record, read by the letter. */
function readRis(file: string): ReadonlyMap<string, string> {
  expect(file.endsWith("\r\n")).toBe(true);
  const lines = file.slice(0, -2).split("\r\n");
  const fields = lines.map((line): [string, string] => {
    const [, tag = "", value = ""] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/u.exec(line) ?? [];
    expect(tag, line).not.toBe("");
    return [tag, value];
  });
  expect(fields.at(0)?.[0]).toBe("TY");
  expect(fields.at(-1)).toEqual(["ER", ""]);
  expect(fields.filter(([tag]) => tag === "TY" || tag === "ER")).toHaveLength(2);
  expect(new Set(fields.map(([tag]) => tag)).size).toBe(fields.length);
  return new Map(fields);
}

const characters: Readonly<Record<string, string>> = {
  backslash: "\\",
  braceleft: "{",
  braceright: "}",
  asciitilde: "~",
  asciicircum: "^",
  less: "<",
  greater: ">",
  bar: "|",
};

/** What TeX sets for a text; a command or a brace that it would stumble over is none of ours. */
function readTex(text: string): string {
  expect(text.replace(/\{\\text\w+\}|\\[#$%&_]/g, "")).not.toMatch(/[\\{}#$%&_~^]/);
  return text.replace(/\{\\text(\w+)\}|\\([#$%&_])/g, (_, name = "", one = "") => characters[name] ?? one);
}

/** The fields of a BibTeX file with one entry, by braces alone, which is all that BibTeX looks at. */
function readBibtex(file: string): ReadonlyMap<string, string> {
  const [head = "", type = "", key = ""] = /^@(\w+)\{([\w.:-]+),\n/.exec(file) ?? [];
  const fields = new Map([
    ["type", type],
    ["key", key],
  ]);
  let at = head.length;
  while (file[at] === " ") {
    const [opening = "", name = ""] = /^ +(\w+) = \{/.exec(file.slice(at)) ?? [];
    expect(name, file.slice(at)).not.toBe("");
    const start = at + opening.length;
    let depth = 1;
    for (at = start; depth > 0 && at < file.length; at++)
      depth += file[at] === "{" ? 1 : file[at] === "}" ? -1 : 0;
    expect(fields.has(name)).toBe(false);
    fields.set(name, file.slice(start, at - 1));
    expect(file.slice(at, at + 2)).toBe(",\n");
    at += 2;
  }
  expect(file.slice(at)).toBe("}\n");
  return fields;
}

/** What stands in a second pair of braces; a field that is not there is empty. */
const inner = (value = "{}") => {
  expect(value).toMatch(/^\{[\s\S]*\}$/);
  return readTex(value.slice(1, -1));
};

function expectReadBack(record: CitationRecord): void {
  const { key, title, author, publisher, container, version, url, note, issued, language } = record;
  const ris = readRis(citationRis(record));
  expect([ris.get("ID"), ris.get("TI"), ris.get("AU"), ris.get("PB")]).toEqual([
    key,
    title,
    author,
    publisher,
  ]);
  expect([ris.get("T2"), ris.get("ET"), ris.get("UR"), ris.get("N1")]).toEqual([
    container,
    version,
    url,
    note,
  ]);
  expect(ris.get("DA")).toBe(issued.concat("", "").slice(0, 3).join("/"));

  const bibtex = readBibtex(citationBibtex(record));
  expect(bibtex.get("key")).toBe(key);
  expect([inner(bibtex.get("title")), inner(bibtex.get("author"))]).toEqual([title, author]);
  expect(inner(bibtex.get("howpublished"))).toBe(container ?? "");
  expect([readTex(bibtex.get("version") ?? ""), readTex(bibtex.get("note") ?? "")]).toEqual([version, note]);
  const escaped = bibtex.get("url") ?? "";
  expect(escaped).not.toMatch(/[{}\\\s]/);
  expect(escaped.replace(/%(?:7B|7D|5C|20)/g, decodeURIComponent)).toBe(
    (url ?? "").replace(/%(?:7B|7D|5C|20)/g, decodeURIComponent),
  );

  const items: unknown = JSON.parse(citationCsl(record));
  expect(items).toEqual([
    {
      id: key,
      type: container === undefined ? "dataset" : "webpage",
      title,
      author: [{ literal: author }],
      issued: { "date-parts": [issued.map(Number)] },
      ...(container !== undefined && { "container-title": container }),
      publisher,
      version,
      language,
      ...(url !== undefined && { URL: url }),
      note,
    },
  ]);
}

function village(
  texts: { readonly [name in "title" | "curators" | "version" | "note"]?: string } = {},
): Atlas {
  const file = villageGraph();
  const both = (text: string) => ({ zh: text, en: text });
  if (texts.title !== undefined) file.title = both(texts.title);
  if (texts.curators !== undefined) file.curators = both(texts.curators);
  if (texts.version !== undefined) file.version = texts.version;
  if (texts.note !== undefined) file.description = both(texts.note);
  for (const node of file.nodes) if (texts.note !== undefined) node.note = both(texts.note);
  return { graph: file, vocabulary: policy, textIndex: villageIndex() };
}

describe("citations for reference managers", () => {
  it("are read back as they were written, whatever the labels of nodes and ties hold", () => {
    fc.assert(
      fc.property(anyGraph(hostileLabel), fc.constantFrom(...languages), (graph, language) => {
        for (const id of [...graph.nodes(), ...graph.edges()])
          expectReadBack(citationRecord(village(), graph, id, language, `https://example.org/#sel=${id}`));
      }),
    );
  });

  it("are read back as they were written, whatever title, curators, version, notes and address hold", () => {
    const texts = fc.record({ title: hostile, curators: hostile, version: hostile, note: hostile });
    fc.assert(
      fc.property(texts, hostile, fc.constantFrom(...languages), (written, link, language) => {
        const atlas = village(written);
        const graph = buildGraph(atlas.graph);
        for (const cited of [undefined, "garden", "trees.serves.garden"])
          expectReadBack(citationRecord(atlas, graph, cited, language, link));
      }),
    );
  });

  it("tell of every node and tie of the atlas its claim, sentences, sources, date and address", () => {
    const { atlas, graph } = yongzhou();
    for (const [at, id] of [...graph.nodes(), ...graph.edges()].entries()) {
      for (const language of standingFor(languages, (_, of) => of === at % 2)) {
        const record = citationRecord(atlas, graph, id, language, `https://example.org/#sel=${id}`);
        expectReadBack(record);
        expect(record.container).toBe(atlas.graph.title[language]);
        expect(record.title).not.toMatch(/^$|[.。]$/u);
        expect(record.note).toMatch(language === "zh" ? /（.+）$/u : / \(.+\)$/u);
      }
    }
  });

  it("are written as the formats ask", () => {
    const atlas = village({ title: "50% of {A} & B", note: "Said_here." });
    const record = citationRecord(atlas, buildGraph(atlas.graph), undefined, "en", "https://example.org/");
    expect(citationRis(record)).toBe(
      [
        "TY  - DATA",
        "ID  - village",
        "TI  - 50% of {A} & B",
        "AU  - Testers",
        "PY  - 2024",
        "DA  - 2024/05/06",
        "PB  - Mailuo",
        "ET  - 1.0.0",
        "LA  - en",
        "UR  - https://example.org/",
        "N1  - Said_here.",
        "ER  - ",
        "",
      ].join("\r\n"),
    );
    const bibtex = citationBibtex(record);
    expect(bibtex).toContain(
      "@misc{village,\n  title = {{50\\% of {\\textbraceleft}A{\\textbraceright} \\& B}},\n",
    );
    expect(bibtex).toContain("author = {{Testers}},\n");
    expect(bibtex).toContain("  year = {2024},\n  month = {5},\n  day = {6},\n");
    expect(bibtex).toContain("  note = {Said\\_here.},\n");
  });

  it("of a way tell every hop with its evidence, and each source once", () => {
    const { atlas, graph } = yongzhou();
    const [way] = shortestPaths(graph, "roots", "excellence");
    if (!way) throw new Error("there is no way");
    const { key, title, note } = citationRecord(atlas, graph, way, "en");
    expect(key).toBe("yongzhou-2022:roots..excellence");
    expect(note.startsWith(`${title}. `)).toBe(true);
    expect(note.match(/http:\/\/www\.hnrd/g)).toHaveLength(1);
    for (const id of way.hops.flat()) {
      const [first] = graph.getEdgeAttribute(id, "edge").evidence;
      if (first && "sentence" in first) expect(note).toContain(first.sentence);
    }
    expectReadBack(citationRecord(atlas, graph, way, "zh", "https://example.org/"));
  });

  it("know a date as far as it is known", () => {
    const atlas = village();
    atlas.graph.updated = "2024-05";
    const record = citationRecord(atlas, buildGraph(atlas.graph), undefined, "zh");
    expectReadBack(record);
    expect(citationRis(record)).toContain("DA  - 2024/05/\r\n");
    expect(citationBibtex(record)).not.toContain("day");
  });

  it("are saved under endings of their own", () => {
    expect(citationFormats.map(({ ending }) => ending)).toEqual(["ris", "bib", "json"]);
  });
});
