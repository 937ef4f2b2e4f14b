import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeXml } from "./escape-xml.ts";

describe("text in XML", () => {
  it("leaves no markup, no control character and no lone surrogate of any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.constantFrom("", "\u0000", "\ud800", "<script>", "\uffff"),
        (text, foul) => {
          const escaped = escapeXml(text + foul + text);
          expect(escaped).not.toMatch(/[<>"]/u);
          expect(escaped.isWellFormed()).toBe(true);
          expect([...escaped].some((character) => character < " " && !"\t\n\r".includes(character))).toBe(
            false,
          );
        },
      ),
    );
  });

  it("keeps Chinese and emoji as they are", () => {
    expect(escapeXml("“双联”机制 🗺")).toBe("“双联”机制 🗺");
  });
});
