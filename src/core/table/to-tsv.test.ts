import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toTsv } from "./to-tsv.ts";

/** Reads what a spreadsheet would: cells between tabs, those in quotation marks without them. */
function parseTsv(text: string): string[][] {
  return text
    .split("\n")
    .map((line) =>
      line.split("\t").map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)),
    );
}

const plain = (cell: string) => cell.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
const formulaStart = /^[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;
const cells = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      "=",
      "＝",
      "+",
      "＋",
      "-",
      "－",
      "@",
      "＠",
      " ",
      "　",
      "\t",
      "\n",
      '"',
      "'",
      "1",
      "县",
    ),
  }),
);
const tables = fc.array(fc.array(cells, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });

describe("tab-separated values", () => {
  it("are read back as they were, but for breaks and the apostrophe before what looks like a formula", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const back = parseTsv(toTsv(table));
        const expected = table.map((row) =>
          row.map((cell) => (formulaStart.test(plain(cell)) ? `'${plain(cell)}` : plain(cell))),
        );
        expect(back).toEqual(expected);
      }),
    );
  });

  it("have no cell that a spreadsheet would run", () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const cell of parseTsv(toTsv(table)).flat()) expect(cell).not.toMatch(formulaStart);
      }),
    );
  });

  it.each(["=1+1", "＝1+1", "  =1", "　＋1", "\t@x", "-2", "－2", "\u200b=1", "\n=1", "﹦1"])(
    "guards %j",
    (cell) => {
      expect(toTsv([[cell]])).toMatch(/^'/);
    },
  );

  it("leave numbers to be calculated with, those below zero too", () => {
    expect(toTsv([[-5, 388, 0.5]])).toBe("-5\t388\t0.5");
  });

  it("never run a cell into the next one, nor a row", () => {
    expect(
      toTsv([
        ["a\tb", "c\r\nd"],
        ['"', "e"],
      ]),
    ).toBe('a b\tc d\n""""\te');
  });
});
