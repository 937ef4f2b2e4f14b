import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chineseProse } from "../../../../tests/fixtures/chinese-prose.ts";
import { villageIndex } from "../../../../tests/fixtures/village.ts";
import { villageText } from "../../../../tests/fixtures/village-text.ts";
import { traditional } from "../../../../tests/support/copies-of-text.ts";
import { anchorText } from "../anchor/anchor-text.ts";
import { createRawOffsets } from "../anchor/raw-offsets.ts";
import { loadSimplify } from "../anchor/simplify.ts";
import { indexText } from "../index-text.ts";
import { normalisedString } from "../normalise.ts";
import { evidenceOfWords, evidenceText } from "./evidence-of-words.ts";

const index = villageIndex();
const copyOf = async (text: string) => ({ text, anchoring: await anchorText(text, index) });
const stretchOf = (text: string, words: string) => {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
};

describe("the evidence that chosen words are", () => {
  it("names their sentence, where they stand in it, and themselves", async () => {
    const copy = await copyOf(villageText);
    const found = evidenceOfWords(copy, stretchOf(villageText, "，依照《护堤公约》"));
    expect(found).toEqual({
      kind: "evidence",
      evidence: { sentence: "s07", span: [5, 11], surface: "依照《护堤公约》" },
    });
    if (found.kind !== "evidence") throw new Error("expected evidence");
    expect(JSON.parse(evidenceText(found.evidence))).toEqual(found.evidence);
  });

  it("is found again where it was chosen, whatever was chosen of one sentence", async () => {
    const text = chineseProse(7);
    const own = indexText(text, { source: "source", sections: [] });
    const anchoring = await anchorText(text, own);
    const { toUtf16 } = createRawOffsets(text);
    const sentences = anchoring.sentences.flatMap((one) => ("start" in one ? [one] : []));
    expect(sentences.length).toBeGreaterThan(50);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sentences), fc.nat(40), fc.nat(40), async (one, a, b) => {
        const [start, end] = [toUtf16(one.start), toUtf16(one.end)];
        const from = Math.min(start + a, end - 1);
        const to = Math.min(from + 1 + b, end);
        const found = evidenceOfWords({ text, anchoring }, { from, to });
        const words = normalisedString(text.slice(from, to));
        if (found.kind === "none") expect([...words].length).toBeLessThanOrEqual(1);
        if (found.kind !== "evidence") return;
        const { sentence, span, surface } = found.evidence;
        expect(sentence).toBe(one.sentence);
        const again = await anchorText(text, own, { asked: [{ sentence, span, names: [] }] });
        const [place] = again.words;
        if (!place) throw new Error("not found again");
        const told = text.slice(toUtf16(place.start), toUtf16(place.end));
        expect(words).toContain(normalisedString(told));
        if (surface !== undefined) expect(normalisedString(surface)).toBe(normalisedString(told));
      }),
      { numRuns: 30 },
    );
  });

  it("has no surface where that would be longer than a name, since the text is not ours", async () => {
    const copy = await copyOf(villageText);
    const found = evidenceOfWords(
      copy,
      stretchOf(villageText, "河边村村委会今年要办两件事：“绿树工程”和“清水工程”"),
    );
    expect(found.kind === "evidence" && found.evidence).toEqual({ sentence: "s02", span: [0, 22] });
  });

  it("is none of punctuation, of two sentences, or of a sentence that is not as it was", async () => {
    const copy = await copyOf(villageText);
    expect(evidenceOfWords(copy, stretchOf(villageText, "：“"))).toEqual({ kind: "none" });
    expect(evidenceOfWords(copy, stretchOf(villageText, "苗圃。村委会"))).toEqual({ kind: "several" });
    const edited = villageText.replace("在东岸栽下1200棵柳树", "在西岸栽下1200棵柳树");
    const other = await copyOf(edited);
    expect(evidenceOfWords(other, stretchOf(edited, "柳树"))).toEqual({ kind: "uncertain" });
    // In Traditional characters each sentence is found, but words of it are not the text's own.
    const converted = traditional(villageText);
    const anchoring = await anchorText(converted, index, { simplify: loadSimplify });
    expect(anchoring).toMatchObject({ converted: "traditional", totals: { missing: 0 } });
    const words = stretchOf(converted, traditional("柳树"));
    expect(evidenceOfWords({ text: converted, anchoring }, words)).toEqual({ kind: "uncertain" });
  });
});
