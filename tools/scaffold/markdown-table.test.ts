import { expect, test } from "vitest";
import { markdownTable } from "./markdown-table.ts";

test("columns are aligned, a Chinese character taking the place of two letters", () => {
  const table = markdownTable([
    ["id", "中文"],
    ["`a-b`", "树"],
  ]);
  expect(table.split("\n")).toEqual(["| id    | 中文 |", "| ----- | ---- |", "| `a-b` | 树   |"]);
});

test("a table without rows is a head and its rule", () => {
  expect(markdownTable([["a", ""]])).toBe("| a   |     |\n| --- | --- |");
});
