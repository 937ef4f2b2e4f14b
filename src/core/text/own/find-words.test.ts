import { describe, expect, it } from "vitest";
import { loadSimplify } from "../anchor/simplify.ts";
import { createFinder } from "./find-words.ts";

describe("finding words in a text", () => {
  const text = "在“388个 站室”里，ＡＢ𠮷字。\n站\n室与站室。";
  const find = createFinder(text);
  const found = (words: string) => find(words).map(({ from, to }) => text.slice(from, to));

  it("finds them across quotes, spaces, widths and line ends, and each place once", () => {
    expect(found("388个站室")).toEqual(["388个 站室"]);
    expect(found("站室")).toEqual(["站室", "站\n室", "站室"]);
    expect(found("ab")).toEqual(["ＡＢ"]);
  });

  it("tells places in UTF-16 after characters that take two units", () => {
    expect(found("字")).toEqual(["字"]);
    expect(found("𠮷")).toEqual(["𠮷"]);
  });

  it("finds Simplified characters in Traditional ones and the other way round, where it can convert them", async () => {
    const simplify = await loadSimplify();
    const words = "監督決議的執行，监督决议。";
    const foundAlike = (sought: string) =>
      createFinder(words, simplify)(sought).map(({ from, to }) => words.slice(from, to));
    expect(foundAlike("监督决议")).toEqual(["監督決議", "监督决议"]);
    expect(foundAlike("監督決議")).toEqual(["監督決議", "监督决议"]);
    expect(createFinder(words)("监督决议")).toHaveLength(1);
  });

  it("finds nothing of what is only punctuation, or is not there", () => {
    expect(found("。")).toEqual([]);
    expect(found("")).toEqual([]);
    expect(found("车站")).toEqual([]);
  });
});
