import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, rawRange } from "./fold.ts";

describe("fold", () => {
  it("folds a text as its characters one by one, so that places in it can be told in the raw text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(text)).toBe([...text].map(fold).join(""));
      }),
    );
  });

  it("leaves out brackets, quotation marks and stops, and keeps numbers and hyphens as they are", () => {
    expect(fold("工作站（室）")).toBe(fold("工作站(室)"));
    expect(fold("工作站（室）")).toBe("工作站室");
    expect(fold("“两个维护”，People’s; e.g. 3.5-4%")).toBe("两个维护peoples e.g. 3.5-4%");
  });

  it("changes nothing that is folded already", () => {
    for (const text of ["straße ΣΑΣ", "ＡＢＣ “引” ㎏", "İstanbul"])
      expect(fold(fold(text))).toBe(fold(text));
  });

  it("tells a range of the folded text in the raw one, whole characters only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.nat(), (text, at) => {
        const folded = fold(text);
        fc.pre(folded.length > 0);
        const start = at % folded.length;
        const range = rawRange(text, start, start + 1);
        expect(fold(text.slice(range.start, range.end))).toContain(folded.charAt(start));
      }),
    );
  });
});
