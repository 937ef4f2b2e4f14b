import { describe, expect, it } from "vitest";
import { languages } from "../../src/core/atlas/vocabulary.ts";
import { rootProjects } from "../../src/core/graph/tree.ts";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { measurePictures } from "./measure-pictures.ts";
import { sizedParts, wantedSizes } from "./wanted-sizes.ts";

const { graph } = yongzhou();
const rows = measurePictures(graph);

describe("measurePictures", () => {
  it("measures each default picture in both languages, and knows how large its words have to be", () => {
    const frames = ["stage-1440x796", "stage-1024x664", "phone-390", "a4", "slide-whole"];
    const slides = rootProjects(graph).map((project) => `slide-${project}`);
    const named = rows.map(({ frame, language }) => `${frame} ${language}`);
    expect(named.sort()).toEqual(
      [...frames, ...slides].flatMap((frame) => languages.map((language) => `${frame} ${language}`)).sort(),
    );
    for (const { frame } of rows)
      expect(wantedSizes(frame).measure ?? wantedSizes(frame).strand).toBeDefined();
  });

  it.each(rows)("finds the words of $frame as large as they have to be in $language", (row) => {
    for (const part of sizedParts) {
      const least = wantedSizes(row.frame)[part]?.least[row.language];
      if (least !== undefined) expect(row[part], part).toBeGreaterThanOrEqual(least);
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
