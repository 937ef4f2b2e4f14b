import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import type { AtlasEdge, AtlasNode, GraphFile } from "../atlas/schema.ts";
import { relations, roles } from "../atlas/vocabulary.ts";
import { buildGraph } from "../graph/build-graph.ts";
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

const body = (zh: string, en: string): Partial<AtlasNode> => ({ type: "institution", label: { zh, en } });

describe("sayEdge", () => {
  it("says every tie of the atlas as one sentence, with both its ends and nothing left to fill", () => {
    for (const id of edges) {
      const [source, target] = graph.extremities(id).map((end) => graph.getNodeAttribute(end, "node").label);
      const zh = sayEdge(graph, id, "zh");
      const en = sayEdge(graph, id, "en");
      expect(zh).toMatch(/^[^{}[\]|]+。$/);
      expect(en).toMatch(/^[“\p{Lu}\p{N}][^{}[\]|]*[^\s.]\.$/u);
      for (const label of [source, target]) {
        expect(plain(zh)).toContain(plain(label?.zh ?? "?"));
        expect(plain(en)).toContain(plain(label?.en ?? "?"));
      }
    }
  });

  it("has pairs of quotation marks, none right inside another of its kind", () => {
    for (const id of edges) {
      for (const language of ["zh", "en"] as const) {
        const marks = (sayEdge(graph, id, language).match(/[“”]/g) ?? []).join("");
        expect(marks).toMatch(/^(“”)*$/);
      }
    }
  });

  it("says each relation and each role in its own words", () => {
    const said = [
      ...relations.map((relation) => say(body("甲", "A"), { relation }, body("乙", "B"))),
      ...roles.map((role) => say(body("甲", "A"), { relation: "undertakes", role }, body("乙", "B"))),
    ];
    expect(new Set(said.map(({ zh }) => zh)).size).toBe(said.length);
    expect(new Set(said.map(({ en }) => en)).size).toBe(said.length);
  });

  it("lets the English verb agree with its subject", () => {
    const tie = { relation: "reportsTo" } as const;
    const congress = body("人大", "Yongzhou congress");
    expect(say(body("甲", "Working bodies"), tie, congress).en).toMatch(
      /^Working bodies report to the Yongzhou/,
    );
    expect(say(congress, tie, body("甲", "Heads of office")).en).toMatch(/congress reports to/);
    expect(say(body("甲", "Chairs' meeting"), tie, congress).en).toMatch(/meeting reports to/);
  });

  it("tells the lead from those who take part and those who help", () => {
    const undertake = (role: AtlasEdge["role"] & string) =>
      say(
        body("甲", "Office"),
        { relation: "undertakes", role },
        { type: "project", label: { zh: "乙", en: "B" } },
      );
    expect(undertake("lead")).toEqual({ zh: "甲牵头乙。", en: "The Office leads the B." });
    expect(undertake("joint").zh).toContain("共同");
    expect(undertake("support").en).toContain("supports");
  });
});

function plain(text: string): string {
  return text.replace(/[“”‘’"']/g, "").toLowerCase();
}
