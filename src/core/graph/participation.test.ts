import { expect, test } from "vitest";
import { buildGraph, treeTypes } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import type { NodeType } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { defaultDoers } from "./doers-of.ts";
import { type Participation, participation } from "./participation.ts";
import { children } from "./tree.ts";

const { graph } = yongzhou();
const typeOf = (of: AtlasGraph, id: string) => of.getNodeAttribute(id, "node").type;
const without = (...types: readonly NodeType[]) => {
  const file = villageGraph();
  const nodes = file.nodes.filter(({ type }) => !types.includes(type));
  const kept = new Set(nodes.map(({ id }) => id));
  const edges = file.edges.filter(({ source, target }) => kept.has(source) && kept.has(target));
  return buildGraph({ ...file, nodes, edges });
};
const columnsOf = ({ blocks }: Participation) =>
  blocks.flatMap(({ groups }) => groups.flatMap(({ columns }) => columns));
const cellsOf = ({ rows }: Participation) =>
  rows.flatMap(({ institution, parts }) =>
    [...parts].flatMap(([column, list]) => list.map((part) => ({ institution, column, part }))),
  );

test("every tie between an institution and the tree is in exactly one cell, that of its two ends", () => {
  const expected = graph.filterEdges((_id, _edge, source, target) => {
    const types = [typeOf(graph, source), typeOf(graph, target)];
    return types.includes("institution") && types.some((type) => treeTypes.has(type));
  });
  expect(expected.length).toBeGreaterThan(50);
  const own = cellsOf(participation(graph)).filter(({ part }) => part.inheritedFrom === undefined);
  expect(own.map(({ part }) => part.edge).toSorted()).toEqual(expected.toSorted());
  for (const { institution, column, part } of own) {
    expect(graph.extremities(part.edge).toSorted()).toEqual([institution, column].toSorted());
  }
});

test("what is shown as inherited are the default doers of every measure, and rests on the tie that they inherit", () => {
  const shown = cellsOf(participation(graph)).flatMap(({ institution, column, part }) =>
    part.inheritedFrom === undefined ? [] : [`${institution} ${column} ${part.inheritedFrom} ${part.edge}`],
  );
  const measures = graph.filterNodes((_id, { node }) => node.type === "measure");
  const expected = measures.flatMap((id) =>
    defaultDoers(graph, id).map(
      ({ institution, from }) => `${institution} ${id} ${from} ${institution}.undertakes.${from}`,
    ),
  );
  expect(shown.toSorted()).toEqual(expected.toSorted());
});

test("every measure is one column, under its own strand or project, in the order of the tree", () => {
  const { blocks } = participation(graph);
  const measures = graph.filterNodes((_id, { node }) => node.type === "measure");
  const columns = blocks.flatMap(({ project, groups }) =>
    groups.flatMap(({ strand, columns: own }) => {
      const head = strand ?? project;
      const found = own.filter((id) => id !== head);
      expect(found).toEqual(children(graph, head).filter((id) => typeOf(graph, id) === "measure"));
      return found;
    }),
  );
  expect(columns.toSorted()).toEqual(measures.toSorted());
});

test("a strand or project has a column of its own only where an institution is tied to it", () => {
  const columns = columnsOf(participation(buildGraph(villageGraph())));
  expect(columns).toEqual(["trees", "plant-willows", "raise-seedlings", "water", "clear-ditches"]);
});

test("institutions that are tied to nothing of the tree have no row", () => {
  const file = villageGraph();
  const lonely = { ...file, edges: file.edges.filter(({ relation }) => relation !== "addresses") };
  const rows = participation(buildGraph(lonely)).rows.map(({ institution }) => institution);
  expect(rows).toEqual(["committee", "forestry"]);
});

test("an atlas without institutions has columns and no rows, one without projects neither", () => {
  expect(participation(without("institution")).rows).toEqual([]);
  expect(columnsOf(participation(without("institution"))).length).toBeGreaterThan(0);
  expect(participation(without("project", "strand", "measure"))).toEqual({ blocks: [], rows: [] });
});
