import { describe, expect, it } from "vitest";
import { contrast } from "../../scene/looks/colour.ts";
import { palette, themeNames } from "../../scene/looks/palette.ts";
import { claimMarks, type MarkedClaim, markSheet, upperMarks } from "./mark-names.ts";

const claim = (more: Partial<MarkedClaim> = {}): MarkedClaim => ({
  id: "a",
  hue: 1,
  stated: true,
  status: "exact",
  ...more,
});
const namesOf = (...what: MarkedClaim[]) => claimMarks({ from: 0, to: 2, what }).map((one) => one.what);

describe("what words are marked with", () => {
  it("is the hue of a claim's project, a ground where the text states it, and a line that says how it was found", () => {
    expect(namesOf(claim())).toEqual(["own-ground-1", "own-line-1-solid"]);
    expect(namesOf(claim({ stated: false, status: "edited" }))).toEqual(["own-line-1-dotted"]);
    expect(namesOf(claim({ stated: false, status: "interpolated" }))).toEqual(["own-line-1-dashed"]);
    expect(namesOf(claim({ hue: undefined }))).toEqual(["own-ground-shared", "own-line-shared-solid"]);
  });

  it("has no project's hue where claims of several lie there, and a thicker line for more than one", () => {
    expect(namesOf(claim(), claim({ id: "b", hue: 2 }))).toEqual([
      "own-ground-shared",
      "own-line-shared-solid-deep",
    ]);
    expect(namesOf(claim(), claim({ id: "b", stated: false }))).toEqual([
      "own-ground-1",
      "own-line-1-solid-deep",
    ]);
    expect(namesOf(claim(), claim())).toEqual(["own-ground-1", "own-line-1-solid"]);
  });

  it("has only lines in forced colours, and the system's own ground for what is chosen or found", () => {
    const sheet = markSheet("light", new Set(["own-ground-1", ...upperMarks]), (name) => `.${name}`);
    const [, forced = ""] = sheet.split("@media (forced-colors: active)");
    expect(forced).toMatch(/\.own-ground-1 \{ background-color: transparent;/);
    expect(forced).toMatch(/\.own-chosen \{ background-color: Highlight; color: HighlightText;/);
    expect(forced).toMatch(/\.own-found-now \{ background-color: Mark; color: MarkText;/);
    expect(forced).not.toContain("#");
  });

  it.each(themeNames)("leaves text and lines enough contrast in the theme %s", (theme) => {
    const { hues, ink, paper } = palette(theme);
    const keys = [...hues.map((_, at) => String(at)), "shared"];
    const names = new Set([
      ...keys.flatMap((hue) => [`own-ground-${hue}`, `own-line-${hue}-dotted-deep`]),
      ...upperMarks,
    ]);
    const [plain = ""] = markSheet(theme, names, (name) => `::highlight(${name})`).split("\n@media");
    const rules = plain.split("\n");
    expect(rules).toHaveLength(names.size);
    for (const rule of rules) {
      const ground = /background-color: (#\w{6})/.exec(rule)?.[1];
      const line = /text-decoration: underline \w+ [\d.]+px (#\w{6});/.exec(rule)?.[1];
      const own = / color: (#\w{6})/.exec(rule)?.[1] ?? ink;
      if (ground) expect(contrast(own, ground), rule).toBeGreaterThanOrEqual(4.5);
      else expect(contrast(line ?? paper, paper), rule).toBeGreaterThanOrEqual(3);
    }
  });
});
