import fc from "fast-check";
import { expect, test } from "vitest";
import { normalisedString } from "./normalise.ts";
import { segmentsOf, splitSentences } from "./split-sentences.ts";

const sentencesOf = (raw: string) =>
  splitSentences(raw).map(({ rawStart, rawEnd }) => raw.slice(rawStart, rawEnd));

test("a sentence ends at its mark, with the closing quotes and brackets after it", () => {
  expect(sentencesOf("他说：“好。”我去；你呢？！（真的。）完")).toEqual([
    "他说：“好。”",
    "我去；",
    "你呢？！",
    "（真的。）",
    "完",
  ]);
});

test("sixteen million characters without an end, and as many ends, take no stack", () => {
  const millions = 16_000_000;
  expect([...segmentsOf("春".repeat(millions))]).toEqual([{ from: 0, to: millions, end: "" }]);
  const [first, ...others] = segmentsOf(`一${"。".repeat(millions)}二`);
  expect([first?.to, others.length]).toEqual([millions + 1, 1]);
});

test("a newline of any kind ends a sentence, and blank segments are none", () => {
  expect(sentencesOf("标题\r\n\r\n  正文。\n。。\n尾")).toEqual(["标题", "  正文。", "尾"]);
});

test("only a segment without a mark of its own is open, as a heading is", () => {
  expect(splitSentences("标题\n正文。\n尾").map(({ open }) => open)).toEqual([true, false, true]);
});

test.each([
  ['We met. They came. "So?" Yes', ["We met.", "They came.", '"So?"', "Yes"]],
  ["He said “no.” “Why?” 12 towns rose. 3 fell.", ["He said “no.”", "“Why?”", "12 towns rose.", "3 fell."]],
  [
    "It began in 2022. Then it grew by 3.5 percent. All (so far.) Done...",
    ["It began in 2022.", "Then it grew by 3.5 percent.", "All (so far.)", "Done..."],
  ],
  [
    "Dr. Li met Mr. J. R. Fox of the U.S. Senate, e.g. No. 5, Art. 3 and Fig. 2. It ended.",
    ["Dr. Li met Mr. J. R. Fox of the U.S. Senate, e.g. No. 5, Art. 3 and Fig. 2.", "It ended."],
  ],
  ["1. The first. 2. The second.", ["1. The first.", "2. The second."]],
  [
    "The answer was no. The question stood. So did I. We left.",
    ["The answer was no.", "The question stood.", "So did I.", "We left."],
  ],
])("a full stop ends a sentence before a new beginning, and none in an abbreviation: %s", (raw, wanted) => {
  expect(sentencesOf(raw).map((sentence) => sentence.trim())).toEqual(wanted);
});

test("a line of prose in Latin letters is no heading, and a Chinese text has no end at a full stop", () => {
  expect(splitSentences("A heading\nSome prose.\n").map(({ open }) => open)).toEqual([true, false]);
  expect(sentencesOf("一是建站. 二是2. 2022年3. 站室")).toHaveLength(1);
});

test("a point inside a number and a comma end nothing", () => {
  expect(sentencesOf("增长3.5%,约1,000件")).toHaveLength(1);
});

test("the sentences together are the normalised text, each starting where the one before ends", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."市人大ＡaB1２..％○二  ,，。！;…”）⻓\n\r\u200B") }),
      (raw) => {
        const sentences = splitSentences(raw);
        expect(sentences.flatMap(({ characters }) => characters).join("")).toBe(normalisedString(raw));
        let at = 0;
        for (const { start, characters } of sentences) {
          expect(start).toBe(at);
          at += characters.length;
        }
      },
    ),
  );
});

test("the raw range of a sentence's character holds that character", () => {
  const raw = "　第一句。\n第（二）句！";
  const [, second] = splitSentences(raw);
  expect(second?.starts.map((start, at) => raw.slice(start, second.ends[at]))).toEqual(["第", "二", "句"]);
});
