import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../layout/measure/text-width.ts";
import { framePage, leastSize } from "../picture/frame.ts";
import type { PictureLooks } from "../picture/picture.ts";
import type { Table } from "./table.ts";
import { tablePicture } from "./table-picture.ts";

const looks: PictureLooks = {
  theme: "light",
  transparent: false,
  title: "Numbers",
  caption: "",
  source: "Source: a text",
  link: "",
  legend: true,
};

const word = fc.stringMatching(/^[a-z一-鿿 ]{1,40}$/u);
const tables = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    columns: fc.array(
      fc.record({
        head: word,
        share: fc.integer({ min: 1, max: 3 }),
        align: fc.constantFrom("end" as const),
      }),
      { minLength: count, maxLength: count },
    ),
    rows: fc.array(fc.array(word, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 60 }),
    about: fc.constant([]),
  }),
);

describe("a table as a picture", () => {
  it("keeps every cell on its page and in its column, legible, and counts the rows that have no room", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(framePage["16:9"], framePage.A4), (table, page) => {
        const picture = tablePicture(table, page, looks, "en");
        if (!picture) return;
        const foot = Math.min(
          ...picture.texts.filter(({ role }) => role !== "title").map(({ baseline }) => baseline),
        );
        for (const { heading } of picture.headings) {
          expect(heading.fontSize).toBeGreaterThanOrEqual(page.kind === "slide" ? 12 : leastSize.paper);
          expect(heading.y + (heading.lines.length * heading.lineHeight) / 2).toBeLessThan(foot);
          for (const line of heading.lines) {
            const width = textWidth(line, heading.fontSize, heading.fontWeight);
            expect(heading.x - width).toBeGreaterThanOrEqual(0);
            expect(heading.x).toBeLessThanOrEqual(page.width);
          }
        }
        const shown = picture.lines.length - 1;
        const left = table.rows.length - shown;
        expect(picture.note).toBe(
          left > 0 ? `${left} more ${left > 1 ? "rows" : "row"} not shown here.` : "",
        );
      }),
      { numRuns: 60 },
    );
  });

  it("breaks no cell while another column has room to spare", () => {
    const long = "a long name of what is counted in this row, and where it was done";
    const table: Table = {
      columns: ["Of", "Count", "Where"].map((head) => ({ head, share: 1 })),
      rows: Array.from({ length: 9 }, (_, at) => [long, String(at), "s01"]),
      about: [],
    };
    const picture = tablePicture(table, framePage["16:9"], looks, "en");
    expect(picture?.headings.map(({ heading }) => heading.lines.length)).toEqual(Array(30).fill(1));
    expect(Math.max(...(picture?.headings.map(({ heading }) => heading.fontSize) ?? []))).toBe(18);
  });

  it("ends numbers below each other, and is none without rows", () => {
    const table: Table = {
      columns: [
        { head: "Of", share: 3 },
        { head: "Count", share: 1, align: "end" },
      ],
      rows: [
        ["a", "1"],
        ["b", "1000"],
      ],
      about: [],
    };
    const picture = tablePicture(table, framePage["16:9"], looks, "en");
    const numbers = picture?.headings.filter(({ heading }) => heading.align === "end") ?? [];
    expect(new Set(numbers.map(({ heading }) => heading.x)).size).toBe(1);
    expect(numbers).toHaveLength(3);
    expect(tablePicture({ ...table, rows: [] }, framePage.A4, looks, "en")).toBeUndefined();
  });
});
