import { expect, test } from "vitest";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { participation } from "../../core/graph/participation.ts";
import { countParts } from "../../core/view/matrix-in-view.ts";
import { describePart } from "./part-words.ts";
import { sortedRows } from "./sorted-rows.ts";

function opened() {
  const { explorer } = openYongzhou();
  const all = participation(explorer.graph);
  const order = (sort: string | undefined) => {
    explorer.setSort(sort);
    return sortedRows(explorer, all);
  };
  return { explorer, all, order };
}

test("rows stand in the atlas's order until a head is pressed, and where a link names a column that is not there", () => {
  const { all, order } = opened();
  expect(order(undefined)).toBe(all.rows);
  expect(order("noSuchColumn")).toBe(all.rows);
});

test("rows are sorted by name in the language of the page", () => {
  const { explorer, order } = opened();
  for (const language of ["zh", "en"] as const) {
    explorer.setLanguage(language);
    const names = order("byName").map(
      ({ institution }) => explorer.graph.getNodeAttribute(institution, "node").label[language],
    );
    const collator = new Intl.Collator(language);
    expect(names).toEqual(names.toSorted(collator.compare));
    expect(order("-byName").at(-1)).toEqual(order("byName")[0]);
  }
});

test("rows are sorted by their ties, or by those to one project", () => {
  const { explorer, all, order } = opened();
  const counts = order("-byCount").map((row) => countParts(row, explorer.passing()));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const [block] = all.blocks;
  const columns = new Set(block?.groups.flatMap((group) => group.columns));
  const [first] = order(`-${block?.project}`);
  const most = Math.max(...all.rows.map((row) => countParts(row, explorer.passing(), columns)));
  expect(first && countParts(first, explorer.passing(), columns)).toBe(most);
});

test("a cell says its tie as a sentence, with the basis where the text does not state it", () => {
  const { explorer, all } = opened();
  const parts = all.rows.flatMap((row) =>
    [...row.parts].flatMap(([column, list]) => list.map((part) => ({ column, part }))),
  );
  for (const { column, part } of parts) {
    const said = describePart(explorer, column, part);
    const label = explorer.graph.getNodeAttribute(column, "node").label[explorer.language()];
    const plain = (text: string) => text.replace(/[“”‘’]/gu, "");
    expect(plain(said)).toContain(plain(label));
    expect(/编者推断|背景知识/.test(said)).toBe(part.basis !== "stated");
    expect(said.includes("默认")).toBe(part.inheritedFrom !== undefined);
  }
});
