import fc from "fast-check";
import { expect, it } from "vitest";
import { shortNames } from "./short-names.ts";

it("parts off the word that all names end in", () => {
  expect(shortNames(["培根铸魂工程", "民意直通工程"])).toEqual([
    { own: "培根铸魂", common: "工程" },
    { own: "民意直通", common: "工程" },
  ]);
  expect(shortNames(["Roots and Soul Project", "Front Line Project"]).map(({ own }) => own)).toEqual([
    "Roots and Soul",
    "Front Line",
  ]);
});

it("leaves names whole that share no word, that are alone, or that would be left with nothing", () => {
  for (const names of [
    ["Reading", "Lending"],
    ["借阅", "修阅"],
    ["Front Line Project"],
    ["Project", "A Project"],
    [],
  ])
    expect(shortNames(names)).toEqual(names.map((own) => ({ own, common: "" })));
});

it("never loses a letter", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (names) => {
      expect(shortNames(names).map(({ own, common }) => own + common)).toEqual(names);
    }),
  );
});
