import { expect, test } from "vitest";
import { radicalIdeographs } from "./normalise.ts";

test("every radical of the supplement that has an equivalent is in the table", () => {
  expect(radicalIdeographs.size).toBe(114);
  for (const radical of radicalIdeographs.keys()) expect(radical).toMatch(/^[\u2E80-\u2EFF]$/u);
});

test("what a radical becomes is an ideograph that no further folding changes", () => {
  for (const ideograph of radicalIdeographs.values()) {
    expect(ideograph).toMatch(/^\p{Unified_Ideograph}$/u);
    expect(ideograph.normalize("NFKC")).toBe(ideograph);
  }
});

test("the radicals that PDF readers put into ordinary words become those words", () => {
  const fold = (text: string) => Array.from(text, (point) => radicalIdeographs.get(point) ?? point).join("");
  expect(fold("⻓⻚⻅⻢⺠⻰⻳")).toBe("长页见马民龙龟");
});
