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
/** What may become a formula or a number when it is written plainly: ⩵ is two signs of equality. */
const mayBecome = /[\p{N}=+\-@]/u;
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
  it("are read back as they were, but for breaks and the apostrophe before what would not stay as it is", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const back = parseTsv(toTsv(table));
        expect(back.map((row) => row.length)).toEqual(table.map((row) => row.length));
        for (const [row, cells] of table.entries()) {
          for (const [column, cell] of cells.entries()) {
            const text = plain(cell);
            const guarded = `'${text}`;
            if (formulaStart.test(text)) expect(back[row]?.[column]).toBe(guarded);
            else if (mayBecome.test(text.normalize("NFKC")))
              expect([text, guarded]).toContain(back[row]?.[column]);
            else expect(back[row]?.[column]).toBe(text);
          }
        }
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

  it.each([
    ...[
      "1-2",
      "3/4",
      "1.2.2022",
      "2022-04-11",
      "12:30",
      "3:05 pm",
      "１／２",
      "4月1日",
      "2022年4月",
      "3时5分",
    ],
    ...["1 Mar", "Mar-22", "MARCH1", "April 11, 2022", "11 April 2022", "SEPT2"],
    ...["007", "1.50", "1,000", "50%", "1e5", "5E3", "¥20", "(12)", "12345678901234567890", "３８８", "TRUE"],
  ])("keep %j as it is written", (cell) => {
    expect(toTsv([[cell]])).toBe(`'${cell}`);
  });

  it.each([
    ...[
      "388",
      "0.5",
      "2022",
      "s44",
      "388 stations",
      "3 rates",
      "第26页",
      "三高",
      "May",
      "march",
      "1+X",
      "26–28",
    ],
    ...["Mark 3 of them", "Decision 3", "true north", "年", ""],
  ])("leave %j, which no spreadsheet changes, without an apostrophe", (cell) => {
    expect(toTsv([[cell]])).toBe(cell);
  });

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
