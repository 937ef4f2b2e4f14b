import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "../layout/measure/text-width.ts";
import { wrapText } from "./wrap-text.ts";

const options = { maxWidth: 200, maxLines: 3, fontSize: 10, weight: 400 } as const;

describe("wrapText", () => {
  it("fills lines, and begins none with closing punctuation", () => {
    const lines = wrapText(
      "只看连根铸魂工程中由市人大常委会牵头的措施，其余淡化；与此相连的机构照旧。",
      options,
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join("")).toBe("只看连根铸魂工程中由市人大常委会牵头的措施，其余淡化；与此相连的机构照旧。");
    for (const line of lines) expect(line).not.toMatch(/^[，。；]/u);
  });

  it("keeps English words whole", () => {
    const text = "Only measures of the Roots and Soul Project that involve the municipal standing committee";
    const words = new Set(text.split(" "));
    for (const line of wrapText(text, options))
      for (const word of line.split(" ")) expect(words).toContain(word);
  });

  it("cuts what is too long, and says so", () => {
    const lines = wrapText("长".repeat(400), options);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/长…$/u);
  });

  it("breaks an address anywhere and loses nothing of it", () => {
    const address = `https://example.org/${"a".repeat(60)}#view=map`;
    expect(wrapText(address, options).join("")).toBe(address);
  });

  it("never makes a line too wide, nor more lines than allowed, of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
        const lines = wrapText(text, options);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(textWidth(line, 10, 400)).toBeLessThanOrEqual(200);
      }),
    );
  });
});
