import { expect, test } from "vitest";
import { wordStems } from "./word-stems.ts";

const same = (a: string, b: string) => expect(wordStems(a)).toEqual(wordStems(b));

test("number, tense, possession, case and articles make no difference", () => {
  same("The Deputies' motions", "deputy motion");
  same("people’s congresses", "a people's congress");
  same("standing committees", "Standing Committee");
  same("warnings assigned", "warning assigns");
  same("handled, handling, handles", "handle handle handle");
  same("overseeing boxes and planned studies", "oversees box and plan study");
});

test("words that differ in more than that stay apart", () => {
  for (const [a, b] of [
    ["organization", "organ"],
    ["procuratorate", "procurator"],
    ["party", "part"],
    ["congress", "congruity"],
    ["need", "nes"],
  ] as const) {
    expect(wordStems(a)).not.toEqual(wordStems(b));
  }
});

test("a text without words has none", () => {
  for (const text of ["", "—", "the", "“”"]) expect(wordStems(text)).toEqual([]);
});
