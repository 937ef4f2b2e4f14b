import fc from "fast-check";
import { expect, test } from "vitest";
import { createRawOffsets } from "./raw-offsets.ts";

test("offsets in code points and in UTF-16 name the same place, both ways", () => {
  const unit = fc.constantFrom("a", "中", "𠮷", "🌳", "\ud800", "\n");
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
      const raw = units.join("");
      const points = [...raw];
      const offsets = createRawOffsets(raw);
      for (let at = 0; at <= points.length; at += 1) {
        const utf16 = points.slice(0, at).join("").length;
        expect(offsets.toUtf16(at)).toBe(utf16);
        expect(offsets.toCodePoint(utf16)).toBe(at);
      }
    }),
  );
});
