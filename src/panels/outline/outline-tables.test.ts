import { describe, expect, it } from "vitest";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { bases } from "../../core/atlas/vocabulary.ts";
import { nextSort } from "../../core/table/sort-rows.ts";
import { policy } from "../../core/vocabulary/policy.ts";
import { messages } from "../../i18n/messages.ts";
import { sortState } from "../table/sort-state.ts";
import type { TableId } from "./column.ts";
import { copiedRows, outlineTables, shownRows } from "./outline-tables.ts";

const ids = Object.keys(outlineTables) as TableId[];
const open = (id: TableId) => {
  const { explorer } = openYongzhou();
  explorer.setView("outline");
  explorer.setPart(id);
  const table = outlineTables[id](explorer);
  const cellsOf = (column: string) => {
    const found = table.columns.find((one) => one.id === column);
    return shownRows(explorer, table).map((row) => found?.text(row));
  };
  return { explorer, table, cellsOf };
};

describe("the tables of the outline", () => {
  it("have a row for every node and every tie, belonging among them", () => {
    const { explorer } = openYongzhou();
    expect(outlineTables.nodes(explorer).rows).toHaveLength(explorer.graph.order);
    expect(outlineTables.edges(explorer).rows).toHaveLength(explorer.graph.size);
    const figures = explorer.graph.filterNodes((_id, { node }) => node.type === "figure");
    expect(outlineTables.figures(explorer).rows).toHaveLength(figures.length);
  });

  it.each(ids)("of %s have columns with different ids, one of which names what a row is about", (id) => {
    const { table, explorer } = open(id);
    expect(new Set(table.columns.map((column) => column.id)).size).toBe(table.columns.length);
    expect(table.columns.filter(({ names }) => names)).toHaveLength(1);
    for (const row of table.rows) {
      const about = table.idOf(row);
      expect(explorer.graph.hasNode(about) || explorer.graph.hasEdge(about)).toBe(true);
    }
    for (const { label } of table.columns) expect(messages).toHaveProperty([label]);
  });

  it.each(ids)("of %s sort by every column, both ways, without losing a row", (id) => {
    const { explorer, table } = open(id);
    for (const column of table.columns) {
      for (const order of ["ascending", "descending", "none"] as const) {
        explorer.setSort(nextSort(explorer.sort(), column));
        expect(sortState(explorer, column)).toBe(order);
        expect(new Set(shownRows(explorer, table))).toEqual(new Set(table.rows));
      }
    }
  });

  it("keep the order of the atlas for a column that a link makes up", () => {
    const { explorer, table } = open("nodes");
    explorer.setSort("-nonsense");
    expect(shownRows(explorer, table)).toEqual(table.rows);
  });

  it("sort numbers as numbers, types and bases in the vocabulary's order", () => {
    const { explorer, cellsOf } = open("nodes");
    explorer.setSort("-ties");
    const ties = cellsOf("ties").map(Number);
    expect(ties).toEqual([...ties].sort((a, b) => b - a));
    explorer.setSort("type");
    expect(cellsOf("type")[0]).toBe(policy.type("project").label[explorer.language()]);
    explorer.setSort("-basis");
    const words = bases.map((basis) => explorer.t(`types.basis.${basis}`));
    const strengths = cellsOf("basis").map((word) => words.indexOf(String(word)));
    expect(new Set(strengths).size).toBeGreaterThan(1);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });

  it("leave out what a filter hides and keep what it fades", () => {
    const { explorer, table } = open("nodes");
    explorer.toggleFilter("types", "organ");
    expect(shownRows(explorer, table)).toHaveLength(table.rows.length);
    explorer.setFilterMode("hide");
    expect(shownRows(explorer, table)).toHaveLength(explorer.passingCounts().shown);
  });

  it("are copied as they are shown, headings first, in the reader's language", () => {
    const { explorer, table } = open("figures");
    explorer.setLanguage("en");
    explorer.setSort("-value");
    const [headings, first, ...rest] = copiedRows(explorer, table);
    expect(headings?.slice(0, 3)).toEqual(["Label", "Value", "Unit"]);
    expect(first?.slice(0, 4)).toEqual(["388 stations", 388, "stations", "Existing"]);
    expect(rest).toHaveLength(table.rows.length - 1);
  });

  it("tell who does what a figure measures, by default too", () => {
    const { explorer, cellsOf } = open("figures");
    const at = cellsOf("label").indexOf("388个站室");
    expect(cellsOf("doer")[at]).toBe(
      explorer.graph.getNodeAttribute("municipal-standing-committee", "node").label.zh,
    );
  });
});
