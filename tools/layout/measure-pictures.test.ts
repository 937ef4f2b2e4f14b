import { describe, expect, it } from "vitest";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { measurePictures } from "./measure-pictures.ts";

const rows = measurePictures(yongzhou().graph);

type Kind = "measure" | "strand" | "institution" | "least";

/** The least sizes that the pictures of the first atlas have to reach, in Chinese and in English. */
const atLeast: readonly [frame: string, sizes: Partial<Record<Kind, readonly [number, number]>>][] = [
  ["stage-1440x796", { measure: [14, 12.5], strand: [15.5, 13.8], institution: [13, 11.5] }],
  ["stage-1024x664", { measure: [11, 9.5] }],
  ["slide-whole", { strand: [14, 12], institution: [11, 10], least: [10, 10] }],
  ["slide-roots", { measure: [12, 10.4], least: [10, 10] }],
  ["slide-direct-line", { measure: [12, 10.4], least: [10, 10] }],
  ["slide-front-line", { measure: [12, 10.4], least: [10, 10] }],
  ["slide-excellence", { measure: [12, 10.4], least: [10, 10] }],
  ["a4", { measure: [10.5, 8.8], least: [6.5, 6.5] }],
  ["phone-390", { measure: [14, 13], least: [13, 13] }],
];

describe("measurePictures", () => {
  it.each(atLeast)("finds the words of %s as large as they have to be, in both languages", (frame, sizes) => {
    for (const [at, language] of (["zh", "en"] as const).entries()) {
      const row = rows.find((one) => one.frame === frame && one.language === language);
      for (const kind of ["measure", "strand", "institution", "least"] as const) {
        const least = sizes[kind]?.[at];
        // Sizes are told to a hundredth.
        if (least !== undefined)
          expect(row?.[kind], `${kind}, ${language}`).toBeGreaterThanOrEqual(least - 0.005);
      }
    }
  });

  it("finds no crossing, no line through a box, no overlap, nothing in the margin and nothing left out", () => {
    for (const { frame, language, crossings, through, overlaps, margin, leftOut } of rows)
      expect({ frame, language, crossings, through, overlaps, margin, leftOut }).toEqual({
        frame,
        language,
        crossings: 0,
        through: 0,
        overlaps: 0,
        margin: 12,
        leftOut: 0,
      });
  });

  it("finds no large hole on the stage", () => {
    const empty = Object.fromEntries(
      rows.filter(({ frame }) => frame === "stage-1440x796").map((row) => [row.language, row.empty]),
    );
    expect(empty.zh).toBeLessThanOrEqual(0.06);
    expect(empty.en).toBeLessThanOrEqual(0.05);
  });
});
