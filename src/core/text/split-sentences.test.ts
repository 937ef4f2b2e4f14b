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

test("a point inside a number and a comma end nothing", () => {
  expect(sentencesOf("增长3.5%,约1,000件")).toHaveLength(1);
});

test("the sentences together are the normalised text, each starting where the one before ends", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."市人大Ａ1２.％○二 ,，。！;…”）⻓\n\r\u200B") }),
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
