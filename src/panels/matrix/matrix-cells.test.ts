import { describe, expect, it } from "vitest";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { organTable } from "../../core/graph/organ-claims.ts";
import { participation } from "../../core/graph/participation.ts";
import { institutionCells, organCells } from "./matrix-cells.ts";

function opened() {
  const { explorer } = openYongzhou();
  explorer.setView("matrix");
  return explorer;
}

/** The cell of a table under a heading, in the row that begins with a name. */
function cellIn(cells: ReturnType<typeof organCells>, row: string, column: string) {
  const [head = [], ...rows] = cells;
  return rows.find(([name]) => name === row)?.[head.indexOf(column)];
}

describe("the table of institutions as it is copied", () => {
  it("has a row for each institution and a column for each measure, as wide everywhere", () => {
    const explorer = opened();
    const { rows, blocks } = participation(explorer.graph);
    const columns = blocks.flatMap(({ groups }) => groups.flatMap((group) => group.columns));
    const cells = institutionCells(explorer);
    expect(cells).toHaveLength(rows.length + 1);
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([columns.length + 2]));
    expect(new Set(cells[0]).size).toBe(columns.length + 2);
  });

  it("tells what part is taken, on what basis, and from where what is done by default comes", () => {
    const cells = institutionCells(opened());
    expect(cellIn(cells, "组织部门", "严把代表入口")).toMatch(/牵头|共同承担|配合|承担|指导/);
    expect(cellIn(cells, "市人大常委会", "升级现有站室")).toMatch(/^默认，来自“.+”$/);
    expect(cells.flat()).toContainEqual(expect.stringMatching(/（编者推断）$/));
  });

  it("is sorted and filtered as it is shown, and in the reader's language", () => {
    const explorer = opened();
    explorer.setLanguage("en");
    explorer.setSort("-byCount");
    const [head, ...rows] = institutionCells(explorer);
    expect(head?.slice(0, 2)).toEqual(["Institution", "Ties"]);
    const counts = rows.map(([, count]) => Number(count));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    explorer.toggleFilter("projects", "direct-line");
    expect(institutionCells(explorer)[0]).toEqual(head);
    explorer.setFilterMode("hide");
    expect(institutionCells(explorer)[0]?.length).toBeLessThan(head?.length ?? 0);
  });
});

describe("the table of organs as it is copied", () => {
  it("names what makes each claim once, with its basis, and counts them", () => {
    const explorer = opened();
    const [head, ...rows] = organCells(explorer);
    const { claims, projects, organs } = organTable(explorer.graph);
    expect(rows).toHaveLength(projects.length);
    expect(head).toHaveLength(organs.length + 2);
    const named = rows.flatMap((row) => row.slice(1, -1).flatMap((cell) => String(cell).split("、")));
    expect(named.filter((name) => name !== "")).toHaveLength(claims.length);
    expect(named.filter((name) => name.endsWith("（编者推断）"))).toHaveLength(
      claims.filter(({ basis }) => basis === "inferred").length,
    );
    expect(rows.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(claims.length);
  });

  it("is sorted as it is shown", () => {
    const explorer = opened();
    explorer.setPart("organs");
    explorer.setSort("-byCount");
    const counts = organCells(explorer)
      .slice(1)
      .map((row) => Number(row.at(-1)));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });
});
