import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { breakLabel } from "./break-label.ts";

const narrow = { maxWidth: 60, fontSize: 12, weight: 400 } as const;

describe("breakLabel", () => {
  it("keeps a label on one line where it fits", () => {
    expect(breakLabel("党建", narrow)).toEqual(["党建"]);
  });

  it("breaks between words, never inside one", () => {
    expect(breakLabel("Municipal standing committee", { ...narrow, maxWidth: 90 })).toEqual([
      "Municipal standing",
      "committee",
    ]);
    expect(breakLabel("Incomprehensibilities", narrow)).toEqual(["Incomprehensibilities"]);
  });

  it("keeps a number with its counting word and a quotation with its marks", () => {
    for (const [head = "", tail = ""] of [
      breakLabel("升级388个代表工作站室", narrow),
      breakLabel("用好“组合拳”这一方式", narrow),
    ]) {
      expect(head).not.toMatch(/\d$|“$/u);
      expect(tail).not.toMatch(/^[\d”]/u);
    }
  });

  it("loses nothing but the space it breaks at, on every label of the atlas", () => {
    const { atlas } = yongzhou();
    for (const { label } of atlas.graph.nodes) {
      expect(breakLabel(label.zh, narrow).join("")).toBe(label.zh);
      expect(breakLabel(label.en, narrow).join(" ")).toBe(label.en);
    }
  });

  it("gives one or two lines and loses no sign, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const lines = breakLabel(text, narrow);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(lines.join("").replaceAll(/\s/gu, "")).toBe(text.replaceAll(/\s/gu, ""));
      }),
    );
  });
});
