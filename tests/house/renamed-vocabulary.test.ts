import { describe, expect, it } from "vitest";
import { languages } from "../../src/core/atlas/vocabulary.ts";
import { describeEdge } from "../../src/core/describe/describe-edge.ts";
import { describeNode } from "../../src/core/describe/describe-node.ts";
import { describeLead } from "../../src/core/describe/lead/describe-lead.ts";
import { buildGraph } from "../../src/core/graph/build-graph.ts";
import { figureFacts } from "../../src/core/graph/figure-facts.ts";
import { organTable } from "../../src/core/graph/organ-claims.ts";
import { participation, partWords } from "../../src/core/graph/participation.ts";
import { starterQuestions } from "../../src/core/link/starter-questions.ts";
import { buildOutline } from "../../src/core/outline/build-outline.ts";
import { emptyFilter } from "../../src/core/view/filter.ts";
import { levelOfEdge } from "../../src/core/view/level-of-edge.ts";
import { viewIds } from "../../src/core/view/view-ids.ts";
import { vocabularyOf } from "../../src/core/vocabulary/vocabulary.ts";
import { renderSvg } from "../../src/export/svg/render-svg.ts";
import { placedPicture } from "../../src/scene/picture/placed-picture.ts";
import { projectSubject, wholeSubject } from "../../src/scene/picture/subject-of.ts";
import { plainLooks } from "../fixtures/plain-looks.ts";
import { renamedGraph, renamedVocabulary, tieName, typeName } from "../fixtures/renamed.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";

// The first atlas, and the same with another name for each of its types and relations.
const { atlas, graph } = yongzhou();
const page = { kind: "slide", width: 1280, height: 720 } as const;
const renamed = buildGraph(renamedGraph(atlas.graph), vocabularyOf(renamedVocabulary()));

/** What is said of everything, in a form in which names of types and relations are the new ones. */
const anew = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, part) =>
      typeof part === "string" && part.includes(".") ? tieName(part) : part,
    ),
  );

describe("an atlas in other names for its types and relations", () => {
  it.each(languages)("says the same of every node and tie, in %s", (language) => {
    for (const id of graph.nodes()) {
      expect(describeNode(renamed, id, language)).toBe(describeNode(graph, id, language));
      expect(describeLead(renamed, id, language)).toEqual(describeLead(graph, id, language));
    }
    for (const id of graph.edges()) {
      expect(describeEdge(renamed, tieName(id), language)).toBe(describeEdge(graph, id, language));
      expect(describeLead(renamed, tieName(id), language)).toEqual(describeLead(graph, id, language));
    }
  });

  it("has the same in every table, list and question", () => {
    for (const id of graph.edges()) expect(levelOfEdge(renamed, tieName(id))).toBe(levelOfEdge(graph, id));
    for (const id of graph.nodes())
      expect(renamed.getNodeAttribute(id, "projects")).toEqual(graph.getNodeAttribute(id, "projects"));
    expect(organTable(renamed)).toEqual(anew(organTable(graph)));
    const parts = (of: typeof graph) =>
      participation(of).rows.map(({ institution, parts: cells }) => [
        institution,
        [...cells].map(([column, all]) => [
          column,
          all.map(({ edge, kind }) => [
            of === graph ? tieName(edge) : edge,
            partWords(of.getAttribute("vocabulary"), kind).en,
          ]),
        ]),
      ]);
    expect(parts(renamed)).toEqual(parts(graph));
    expect(figureFacts(renamed).map(({ doers, quantifies }) => ({ doers, quantifies }))).toEqual(
      figureFacts(graph).map(({ doers, quantifies }) => ({ doers, quantifies })),
    );
    for (const view of viewIds)
      expect(starterQuestions(renamed, view)).toEqual(anew(starterQuestions(graph, view)));
    expect(buildOutline(renamed).roots).toEqual(
      buildOutline(graph).roots.map((key) => `*${typeName(key.slice(1))}`),
    );
  });

  it.each(languages)("is drawn the same, in %s", (language) => {
    const drawn = (of: typeof graph) => {
      const options = { graph: of, language, filter: emptyFilter };
      const [project = ""] = participation(of).blocks.map((block) => block.project);
      return [wholeSubject(options, "overview"), projectSubject(options, project, "near")].map((subject) => {
        const picture = placedPicture(subject, page, plainLooks);
        return picture && renderSvg(picture);
      });
    };
    expect(drawn(renamed)).toEqual(drawn(graph));
  });
});
