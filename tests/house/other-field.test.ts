import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/core/atlas/vocabulary.ts";
import { describeClaim } from "../../src/core/describe/describe-claim.ts";
import { describeFilter } from "../../src/core/describe/describe-filter.ts";
import { describeNode } from "../../src/core/describe/describe-node.ts";
import { describeLead } from "../../src/core/describe/lead/describe-lead.ts";
import { textOf } from "../../src/core/describe/piece.ts";
import { buildGraph } from "../../src/core/graph/build-graph.ts";
import { participation } from "../../src/core/graph/participation.ts";
import { rootProjects } from "../../src/core/graph/tree.ts";
import { starterQuestions } from "../../src/core/link/starter-questions.ts";
import { buildSearchIndex } from "../../src/core/search/build-search-index.ts";
import { searchAtlas } from "../../src/core/search/search-atlas.ts";
import { loadAtlas } from "../../src/core/validation/load-atlas.ts";
import { emptyFilter } from "../../src/core/view/filter.ts";
import { viewIds } from "../../src/core/view/view-ids.ts";
import { pictureWords } from "../../src/export/pptx/picture/picture-words.ts";
import { renderSvg } from "../../src/export/svg/render-svg.ts";
import { frames } from "../../src/layout/frames.ts";
import { institutionCells, organCells } from "../../src/panels/matrix/matrix-cells.ts";
import { outlineTables } from "../../src/panels/outline/outline-tables.ts";
import { placedPicture } from "../../src/scene/picture/placed-picture.ts";
import { projectSubject, wholeSubject } from "../../src/scene/picture/subject-of.ts";
import { placeContent } from "../../src/scene/place-content.ts";
import { viewTable } from "../../src/scene/table/view-table.ts";
import { openExplorer } from "../../src/state/open-explorer.ts";
import { fakeEnvironment } from "../fixtures/fake-environment.ts";
import { laboratoryGraph, laboratoryIndex } from "../fixtures/laboratory.ts";
import { laboratoryVocabulary } from "../fixtures/laboratory-vocabulary.ts";
import { plainLooks } from "../fixtures/plain-looks.ts";

const file = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) });
const loaded = loadAtlas({
  graph: file("graph.json", laboratoryGraph()),
  textIndex: file("text-index.json", laboratoryIndex()),
});
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const { value: atlas } = loaded;
const graph = buildGraph(atlas.graph, atlas.vocabulary);
const { types, relations } = laboratoryVocabulary;

/** Words of policy texts in either language; "line" and "papers" are none of them. */
const policyWords = /工程|条线|举措|机关|项目|\b(?:project|strand|measure|organ|mechanism)s?\b/i;
const sound = (said: string) => {
  expect(said).not.toMatch(/undefined|[{}[\]|]|policy/);
  expect(said).not.toMatch(policyWords);
  expect(said.length).toBeGreaterThan(1);
};

describe("an atlas of another field", () => {
  it("is large enough to say something, has every type and relation, and types that share a role", () => {
    expect(graph.order).toBeGreaterThanOrEqual(40);
    expect(new Set(graph.mapNodes((_id, { type }) => type.id))).toEqual(new Set(types.map(({ id }) => id)));
    expect(new Set(graph.mapEdges((_id, { relation }) => relation.id))).toEqual(
      new Set(relations.map(({ id }) => id)),
    );
    expect(types.filter(({ role }) => role === "source").length).toBeGreaterThan(1);
  });

  it.each(languages)("says every node, tie, claim and filter in its own words, in %s", (language) => {
    for (const id of [...graph.nodes(), ...graph.edges()]) {
      sound(describeClaim(graph, id, language).sentence);
      const lead = describeLead(graph, id, language);
      expect(lead.length, id).toBeGreaterThan(0);
      for (const { pieces } of lead) sound(textOf(pieces));
    }
    for (const id of graph.nodes()) sound(describeNode(graph, id, language));
    for (const { id } of types) sound(describeFilter(graph, { ...emptyFilter, types: [id] }, language));
  });

  it("gives who leads a line to what belongs to it, and tells it", () => {
    const said = (id: string) =>
      describeLead(graph, id, "en")
        .map(({ pieces }) => textOf(pieces))
        .join(" ");
    expect(said("count-worms")).toContain("Headed by Diggers (by default)");
    expect(said("lamp-night")).toContain("Headed by the night watch, employing the Violet lamp");
    expect(said("darwin")).toContain("Cited by Diggers (by default)");
  });

  it("has its groups in the search, and finds ties by the words of its relations", () => {
    const index = buildSearchIndex(graph);
    expect(searchAtlas(index, "mould").groups[0]).toMatchObject({ group: "paper", found: 1 });
    const employing = graph.filterEdges((_id, { relation }) => relation.id === "employs");
    const found = searchAtlas(index, "employed by").groups.flatMap(({ hits }) => hits.map(({ id }) => id));
    expect(found).toEqual(expect.arrayContaining(employing));
  });

  it.each(languages)("fills every table and question of the page, in %s", (language) => {
    createRoot((dispose) => {
      const environment = fakeEnvironment();
      const explorer = openExplorer({ atlas, graph, atlasIds: [atlas.graph.id], environment });
      explorer.setLanguage(language);
      const rows = participation(graph).rows.length;
      expect(rows).toBeGreaterThan(0);
      expect(institutionCells(explorer)).toHaveLength(rows + 1);
      expect(organCells(explorer)).toHaveLength(rootProjects(graph).length + 1);
      for (const table of Object.values(outlineTables)) {
        const { rows: all, columns } = table(explorer);
        expect(all.length).toBeGreaterThan(0);
        for (const row of all)
          for (const { text } of columns) expect(String(text(row))).not.toContain("undefined");
      }
      dispose();
    });
    for (const view of viewIds) {
      expect(starterQuestions(graph, view).length, view).toBeGreaterThan(0);
      for (const part of [undefined, "organs"] as const) {
        const table = viewTable({ atlas, graph, language, view, part, filter: emptyFilter });
        if (["figures", "matrix", "text"].includes(view)) expect(table?.rows.length).toBeGreaterThan(0);
      }
    }
  });

  it.each(languages)("is drawn whole as a map, in lanes, by line, and on a slide, in %s", (language) => {
    const options = { graph, language, filter: emptyFilter };
    const page = { kind: "slide", width: 1280, height: 720 } as const;
    const [first = ""] = rootProjects(graph);
    for (const form of ["map", "lanes"] as const) {
      const frame = { ...frames.stage(1440, 796), ...(form === "lanes" && { height: undefined }) };
      const what = { graph, language, form, shows: () => true, actors: "details" as const };
      const { placement } = placeContent(what, frame);
      const there = new Set([...placement.boxes.map(({ id }) => id), ...placement.leftOut]);
      expect(graph.nodes().filter((id) => !there.has(id))).toEqual([]);
      if (form === "map")
        expect(placement.headings.map(({ lines }) => lines.join("")).join(" ")).not.toBe("");
    }
    for (const subject of [wholeSubject(options, "overview"), projectSubject(options, first, "near")]) {
      const picture = placedPicture(subject, page, plainLooks);
      if (!picture) throw new Error("nothing is drawn");
      expect(renderSvg(picture)).toContain(graph.getNodeAttribute(first, "node").label[language].slice(-2));
      const words = pictureWords(graph, picture, language);
      for (const { node } of picture.nodes) sound(words.altOf(node.id));
    }
  });
});
