import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGraph, hostileLabel } from "../../../tests/fixtures/any-graph.ts";
import { buildGraph, relations } from "../../../tests/fixtures/policy.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import type { AtlasEdge, AtlasNode, GraphFile } from "../atlas/schema.ts";
import { languages, roles } from "../atlas/vocabulary.ts";
import { sayEdge } from "./say-edge.ts";

const { atlas, graph } = yongzhou();
const edges = graph.edges();

/** A sentence about two nodes, whatever the relation may join. */
function say(source: Partial<AtlasNode>, tie: Partial<AtlasEdge>, target: Partial<AtlasNode>) {
  const [base] = atlas.graph.nodes;
  if (!base) throw new Error("the atlas is empty");
  const { partOf: _, ...rest } = base;
  const edge: AtlasEdge = {
    source: "s",
    target: "t",
    relation: "guides",
    basis: "stated",
    evidence: [],
    ...tie,
  };
  const nodes = [
    { ...rest, ...source, id: "s" },
    { ...rest, ...target, id: "t" },
  ];
  const file: GraphFile = { ...atlas.graph, nodes, edges: [edge] };
  const small = buildGraph(file);
  const id = small.edges()[0] ?? "";
  return { zh: sayEdge(small, id, "zh"), en: sayEdge(small, id, "en") };
}

const node =
  (type: AtlasNode["type"]) =>
  (zh: string, en: string): Partial<AtlasNode> => ({ type, label: { zh, en } });
const body = node("institution");
const measure = node("measure");
const plain = (text: string) => text.replace(/[“”‘’"']/g, "").toLowerCase();

describe("sayEdge", () => {
  it("says every tie of the atlas as one sentence, with both its ends and nothing left to fill", () => {
    for (const id of edges) {
      const ends = graph.extremities(id).map((end) => graph.getNodeAttribute(end, "node").label);
      const [zh, en] = [sayEdge(graph, id, "zh"), sayEdge(graph, id, "en")];
      expect(zh).toMatch(/^[^{}[\]<>|]+[^。]。$/);
      expect(en).toMatch(/^["\p{Lu}][^{}[\]<>|]*[^\s.]\.$/u);
      for (const said of [zh, en]) expect(said).not.toMatch(/\s{2}|\bthe the\b|\ba the\b|的的/i);
      for (const label of ends) {
        expect(plain(zh)).toContain(plain(label.zh));
        expect(plain(en)).toContain(plain(label.en));
      }
    }
  });

  it("has pairs of quotation marks, straight ones in English, none right inside another of its kind", () => {
    for (const id of edges) {
      expect((sayEdge(graph, id, "zh").match(/[“”]/g) ?? []).join("")).toMatch(/^(“”)*$/);
      expect((sayEdge(graph, id, "en").match(/"/g) ?? []).length % 2).toBe(0);
      expect(sayEdge(graph, id, "en")).not.toMatch(/[“”‘’]/);
    }
  });

  it("says no two ties of the atlas in the same words", () => {
    for (const language of languages) {
      expect(new Set(edges.map((id) => sayEdge(graph, id, language))).size).toBe(edges.length);
    }
  });

  it("lets the verb of every English sentence agree with an institution that begins it", () => {
    const verbs = { one: new Set<string>(), several: new Set<string>() };
    for (const id of edges) {
      const { type, label } = graph.getNodeAttribute(graph.source(id), "node");
      if (type !== "institution") continue;
      const said = sayEdge(graph, id, "en");
      const article = said.startsWith("The ");
      const verb = said.slice((article ? 4 : 0) + label.en.length + 1).split(" ")[0] ?? "";
      (article ? verbs.one : verbs.several).add(
        verb === "jointly" ? (said.split("jointly ")[1] ?? "") : verb,
      );
    }
    for (const verb of verbs.one) expect(verb).toMatch(/^\w+s\b/);
    for (const verb of verbs.several) expect(verb).not.toMatch(/^(?!are\b)\w+s\b/);
    expect(verbs.several.size).toBeGreaterThan(0);
  });

  it("says each relation and each role in its own words", () => {
    const said = [
      ...relations.map((relation) => say(body("甲", "A"), { relation }, body("乙", "B"))),
      ...roles.map((role) => say(body("甲", "A"), { relation: "undertakes", role }, body("乙", "B"))),
    ];
    expect(new Set(said.map(({ zh }) => zh)).size).toBe(said.length);
    expect(new Set(said.map(({ en }) => en)).size).toBe(said.length);
  });

  it("tells who does it to whom, also where Chinese begins with the other end", () => {
    const [a, b] = [body("甲", "A"), body("乙", "B")];
    expect(say(a, { relation: "oversees" }, b)).toEqual({ zh: "甲监督乙。", en: "The A oversees the B." });
    expect(say(a, { relation: "reportsTo" }, b)).toEqual({
      zh: "甲向乙报告。",
      en: "The A reports to the B.",
    });
    expect(say(a, { relation: "elects" }, b).zh).toMatch(/^乙由甲选举/);
    const figure = node("figure")("5项计划", "5 plans");
    expect(say(figure, { relation: "quantifies" }, measure("丙", "C"))).toEqual({
      zh: "举措“丙”对应的数字是5项计划。",
      en: 'A figure for the measure "C" is 5 plans.',
    });
    for (const relation of relations) {
      const [there, back] = [say(a, { relation }, b), say(b, { relation }, a)];
      expect(there.zh).not.toBe(back.zh);
      expect(there.en).not.toBe(back.en);
    }
  });

  it("sets labels that are phrases in quotation marks and says what they are", () => {
    const mechanism = node("mechanism")("列席机制", "Attendance mechanism");
    expect(say(measure("完善列席机制", "Improve attendance"), { relation: "improves" }, mechanism)).toEqual({
      zh: "举措“完善列席机制”用于完善列席机制。",
      en: 'The measure "Improve attendance" improves the attendance mechanism.',
    });
  });

  it("words a relation by what its ends are, so that a measure neither oversees nor reports by itself", () => {
    const court = body("法院", "Court");
    expect(say(measure("甲", "A"), { relation: "oversees" }, court).zh).toBe("举措“甲”的监督对象包括法院。");
    expect(say(measure("甲", "A"), { relation: "reportsTo" }, court).en).toBe(
      'The measure "A" involves reporting to the Court.',
    );
    expect(say(measure("甲", "A"), { relation: "restsOn" }, court).zh).not.toContain("以法院为依据");
    expect(say(measure("甲", "A"), { relation: "restsOn" }, node("reference")("某法", "Act")).zh).toBe(
      "举措“甲”以某法为依据。",
    );
  });

  it("lets the English verb agree with its subject, and the preposition of belonging with the whole", () => {
    const tie = { relation: "reportsTo" } as const;
    const congress = body("人大", "Yongzhou congress");
    expect(say(body("甲", "Working bodies"), tie, congress).en).toMatch(
      /^Working bodies report to the Yongzhou/,
    );
    expect(say(congress, tie, body("甲", "Heads of office")).en).toMatch(/congress reports to/);
    expect(say(body("甲", "Chairs' meeting"), tie, congress).en).toMatch(/meeting reports to/);
    expect(say(body("甲", "Young people"), tie, congress).en).toMatch(/^Young people report to/);
    expect(say(node("project")("甲", "Green Trees"), { relation: "serves" }, congress).en).toMatch(
      /^Green Trees helps to build/,
    );
    const part = { relation: "partOf" } as const;
    expect(say(body("甲", "Judges"), part, body("乙", "Officials")).en).toBe("Judges are among Officials.");
    expect(say(body("甲", "Judges"), part, congress).en).toMatch(/^Judges are part of the Yongzhou/);
  });

  it("tells the lead from those who take part and those who help", () => {
    const undertake = (role: AtlasEdge["role"] & string) =>
      say(body("甲", "Office"), { relation: "undertakes", role }, node("project")("乙", "B"));
    expect(undertake("lead")).toEqual({ zh: "甲牵头实施乙。", en: "The Office leads the B." });
    expect(undertake("joint").zh).toContain("共同");
    expect(undertake("support").en).toContain("supports");
  });

  it("does not end a sentence twice after a label that ends in a full stop", () => {
    expect(say(body("甲", "Mill"), { relation: "guides" }, body("乙", "Press Inc.")).en).toBe(
      "The Mill guides the Press Inc.",
    );
  });

  it("takes nothing in a label for a place to fill, whatever the label", () => {
    fc.assert(
      fc.property(anyGraph(hostileLabel), (graph) => {
        for (const id of graph.edges()) {
          for (const language of languages) {
            const said = sayEdge(graph, id, language);
            const ends = graph
              .extremities(id)
              .map((end) => graph.getNodeAttribute(end, "node").label[language]);
            for (const label of ends) expect(plain(said)).toContain(plain(label));
            const longest = ends.join("").length + 60;
            expect(said.length).toBeLessThan(longest);
          }
        }
      }),
    );
  });
});
