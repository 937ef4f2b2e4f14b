import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../../layout/measure/text-width.ts";
import type { LegendEntry } from "./legend.ts";
import { legendRows } from "./legend-rows.ts";

const entryOf = (text: string): LegendEntry => ({ kind: "basis", id: "stated", text });
const fontSize = 10;
/** Where a row ends. */
const endOf = (row: ReturnType<typeof legendRows>[number]) =>
  Math.max(
    ...row.map(({ entry, left }) => left + fontSize * 2.3 + textWidth(entry.text, fontSize, 400) * 1.08),
  );

describe("the rows of a legend", () => {
  it("keep every entry, in order, within the width where one entry has room", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 12 }), { maxLength: 20 }),
        fc.integer({ min: 250, max: 900 }),
        (texts, width) => {
          const entries = texts.map(entryOf);
          const rows = legendRows(entries, fontSize, width);
          expect(rows.flat().map(({ entry }) => entry)).toEqual(entries);
          for (const row of rows) expect(endOf(row)).toBeLessThanOrEqual(width);
          for (const row of rows) expect(row.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it("stand closer rather than leave one entry over", () => {
    const entries = Array.from({ length: 6 }, () => entryOf("依据与文献"));
    const [roomy] = legendRows(entries, fontSize, 5000);
    const narrow = roomy ? endOf(roomy) - fontSize * 2 : 0;
    const close = legendRows(entries, fontSize, narrow);
    expect(close).toHaveLength(1);
    expect(close[0]?.map(({ left }) => left)).not.toEqual(roomy?.map(({ left }) => left));
  });

  it("are about equally long where it takes several", () => {
    const entries = Array.from({ length: 6 }, () => entryOf("依据与文献"));
    const [roomy] = legendRows(entries, fontSize, 5000);
    const rows = legendRows(entries, fontSize, (roomy ? endOf(roomy) : 0) * 0.8);
    expect(rows.map((row) => row.length)).toEqual([3, 3]);
  });

  it("are none of nothing", () => {
    expect(legendRows([], fontSize, 100)).toEqual([]);
  });
});
