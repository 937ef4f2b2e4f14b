import { expect, test } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { organTable } from "../graph/organ-claims.ts";
import { participation } from "../graph/participation.ts";
import { emptyFilter, type Filter } from "./filter.ts";
import { countParts, matrixInView, organsInView, partPasses } from "./matrix-in-view.ts";
import { passing } from "./passing.ts";

const { graph } = yongzhou();
const all = participation(graph);
const organs = organTable(graph);
const oneProject: Filter = { ...emptyFilter, projects: ["front-line"] };
const left = passing(graph, oneProject);

test("a filter that fades leaves every row and column where it is", () => {
  expect(matrixInView(all, left, "fade")).toBe(all);
  expect(organsInView(organs, left, "fade")).toBe(organs);
});

test("a filter that hides leaves only rows, columns and claims that pass", () => {
  const { blocks, rows } = matrixInView(all, left, "hide");
  expect(blocks.map(({ project }) => project)).toEqual(["front-line"]);
  expect(rows.map(({ institution }) => institution)).toEqual(
    all.rows.map(({ institution }) => institution).filter((id) => left.nodes.has(id)),
  );
  const shown = organsInView(organs, left, "hide");
  expect(shown.projects).toEqual(["front-line"]);
  expect(shown.claims).toEqual(organs.claims.filter(({ project }) => project === "front-line"));
});

test("a filter that nothing passes leaves an empty table", () => {
  const none = passing(graph, { ...emptyFilter, types: ["figure"] });
  expect(matrixInView(all, none, "hide")).toEqual({ blocks: [], rows: [] });
  expect(organsInView(organs, none, "hide")).toEqual({ projects: [], organs: [], claims: [] });
});

test("a row counts the ties that the filter leaves, and never what is done by default", () => {
  const committee = all.rows.find(({ institution }) => institution === "municipal-standing-committee");
  if (!committee) throw new Error("the committee takes part");
  const own = [...committee.parts.values()].flat().filter(({ inheritedFrom }) => inheritedFrom === undefined);
  const everything = passing(graph, emptyFilter);
  expect(countParts(committee, everything)).toBe(own.length);
  expect(countParts(committee, left)).toBe(own.filter(({ edge }) => left.edges.has(edge)).length);
  expect(countParts(committee, everything, new Set(["front-line"]))).toBe(1);
});

test("what is done by default passes with the measure that it is done for", () => {
  const edge = "municipal-standing-committee.undertakes.front-line";
  const part = { edge, kind: "lead", basis: "stated", inheritedFrom: "front-line" } as const;
  const measure = "promote-front-line-attitude";
  expect(partPasses({ nodes: new Set([measure]), edges: new Set([edge]) }, measure, part)).toBe(true);
  expect(partPasses({ nodes: new Set(), edges: new Set([edge]) }, measure, part)).toBe(false);
  expect(partPasses({ nodes: new Set([measure]), edges: new Set() }, measure, part)).toBe(false);
});
