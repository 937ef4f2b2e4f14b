import { expect, test } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { contentOfTypes } from "../../../tests/fixtures/yongzhou-content.ts";
import type { GraphFile } from "../../core/atlas/schema.ts";
import { contentOf } from "./content-of.ts";

/** The actors of a picture by heading, each with how deep it stands. */
function groupsOf(file: GraphFile): unknown {
  const { groups } = contentOf(buildGraph(file), {
    language: "en",
    shows: () => true,
    actors: "spine",
    headings: { goals: "Goals", actors: "Institutions" },
  });
  return groups.map(({ label, rows }) => [label.text, ...rows.map(({ id, depth }) => `${id} ${depth}`)]);
}

function changed(id: string, change: Partial<GraphFile["nodes"][number]>): GraphFile {
  const file = villageGraph();
  return { ...file, nodes: file.nodes.map((node) => (node.id === id ? { ...node, ...change } : node)) };
}

test("institutions stand under the atlas's headings in its order, those without a group last", () => {
  const file = villageGraph();
  expect(groupsOf(file)).toEqual([
    ["The village", "committee 0"],
    ["Beyond", "forestry 0"],
    ["Institutions", "elders 0"],
  ]);
  expect(groupsOf({ ...file, groups: (file.groups ?? []).toReversed() })).toEqual([
    ["Beyond", "forestry 0"],
    ["The village", "committee 0"],
    ["Institutions", "elders 0"],
  ]);
});

test("a part stands under its whole, or by itself in a group of its own", () => {
  expect(groupsOf(changed("elders", { partOf: "committee", group: "ours" }))).toEqual([
    ["The village", "committee 0", "elders 1"],
    ["Beyond", "forestry 0"],
  ]);
  expect(groupsOf(changed("elders", { partOf: "committee", group: "kept" }))).toEqual([
    ["The village", "committee 0"],
    ["Beyond", "forestry 0", "elders 0"],
  ]);
});

test("an atlas that has no groups has its institutions under one heading", () => {
  const { groups: _none, ...file } = villageGraph();
  const nodes = file.nodes.map(({ group: _group, ...node }) => node);
  expect(groupsOf({ ...file, nodes })).toEqual([["Institutions", "committee 0", "forestry 0", "elders 0"]]);
});

test("a root carries its number in the text's order, in the numerals of its language", () => {
  const labels = (language: "zh" | "en") =>
    contentOf(yongzhou().graph, {
      language,
      shows: () => true,
      actors: "spine",
      headings: { goals: "", actors: "" },
    }).territories.map(({ label }) => label.text);
  expect(labels("zh").map((text) => text[0])).toEqual(["一", "二", "三", "四"]);
  expect(labels("en").map((text) => text.slice(0, 3))).toEqual(["1. ", "2. ", "3. ", "4. "]);
});

test("what is tied to a measure by way of others only stands with the nearest, and what is tied to none is named", () => {
  const file = villageGraph();
  const claim = { basis: "stated", evidence: [{ sentence: "s06" }] } as const;
  const about = (id: string) => ({ label: { zh: id, en: id }, note: { zh: id, en: id } });
  const content = contentOf(
    buildGraph({
      ...file,
      nodes: [
        ...file.nodes,
        { id: "far", type: "reference", ...about("far"), ...claim, evidence: [...claim.evidence] },
        { id: "alone", type: "reference", ...about("alone"), ...claim, evidence: [...claim.evidence] },
      ],
      edges: [
        ...file.edges,
        { source: "covenant", relation: "restsOn", target: "far", ...claim, evidence: [...claim.evidence] },
      ],
    }),
    { language: "en", shows: () => true, actors: "spine", headings: { goals: "Goals", actors: "Actors" } },
  );
  const rows = content.territories.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  const home = rows.find(({ details }) => details.some(({ id }) => id === "far"));
  expect(home?.id).toBe("plant-willows");
  expect(content.adrift).toEqual(["alone"]);
});

test("details stand in the order of their kinds, each told again from the second place on, goals in their own order", () => {
  const { graph } = yongzhou();
  const { territories, goals } = contentOf(graph, {
    language: "zh",
    shows: () => true,
    actors: "details",
    headings: { goals: "", actors: "" },
  });
  const kinds = ["mechanism", "figure", "reference", "institution"];
  const seen = new Set<string>();
  for (const { crest, blocks, goals: ties, id } of territories) {
    for (const details of [crest, ...blocks.flatMap(({ rows }) => rows.map((row) => row.details))]) {
      const order = details.map((detail) => kinds.indexOf(graph.getNodeAttribute(detail.id, "node").type));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      for (const detail of details) {
        expect([detail.id, detail.again]).toEqual([detail.id, seen.has(detail.id)]);
        seen.add(detail.id);
      }
    }
    expect(ties.map(({ edge, dashed }) => [edge, dashed])).toEqual(
      ties.map(({ edge }) => [edge, graph.getEdgeAttribute(edge, "edge").basis === "inferred"]),
    );
    expect(ties.every(({ goal }) => graph.hasDirectedEdge(id, goal))).toBe(true);
  }
  // Whatever the order of the file.
  const file = yongzhou().atlas.graph;
  const turned = buildGraph({ ...file, nodes: file.nodes.toReversed() });
  expect(contentOfTypes(turned, "zh").goals.map(({ id }) => id)).toEqual(goals.map(({ id }) => id));
});

test.each(["spine", "details"] as const)(
  "a figure stands where what it is a figure of stands, and nowhere else, actors in the %s",
  (actors) => {
    const { graph } = yongzhou();
    const { territories } = contentOf(graph, {
      language: "zh",
      shows: () => true,
      actors,
      headings: { goals: "", actors: "" },
    });
    const rows = territories.flatMap(({ id, crest, blocks }) => [
      { id, details: crest },
      ...blocks.flatMap((block) => block.rows),
    ]);
    const standing = new Set(rows.flatMap((row) => [row.id, ...row.details.map(({ id }) => id)]));
    for (const figure of graph.filterNodes((_id, { type }) => type.role === "number")) {
      const measured = graph
        .filterOutEdges(figure, (_edge, { relation }) => relation.kind === "measure")
        .map((edge) => graph.target(edge));
      const places = rows.filter(({ details }) => details.some(({ id }) => id === figure));
      const hosts = measured.filter((id) => rows.some((row) => row.id === id));
      if (hosts.length > 0) expect(places.map(({ id }) => id).toSorted()).toEqual(hosts.toSorted());
      else {
        expect([figure, places.length]).toEqual([figure, 1]);
        const beside = places.flatMap(({ details }) => details.filter(({ again }) => !again));
        if (measured.some((id) => standing.has(id)))
          expect(beside.map(({ id }) => id)).toEqual(
            expect.arrayContaining([measured.find((id) => standing.has(id))]),
          );
      }
    }
  },
);

test("of a part of an atlas there is what is asked for and its wholes, and no empty strand or project", () => {
  const { graph } = yongzhou();
  for (const measure of graph.filterNodes((_id, { node: { type } }) => type === "measure")) {
    const { territories, groups, goals } = contentOf(graph, {
      language: "zh",
      shows: (id) => id === measure,
      actors: "spine",
      headings: { goals: "", actors: "" },
    });
    expect(territories.map(({ blocks }) => blocks.map(({ rows }) => rows.map(({ id }) => id)))).toEqual([
      [[measure]],
    ]);
    expect([...groups, ...goals]).toEqual([]);
  }
});
