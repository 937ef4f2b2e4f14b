import { expect, test } from "vitest";
import { judge } from "./gate.ts";

/** What is made of a text of which so many of so many long sentences were found. */
const verdict = (found: number, long: number, short = 0) => {
  const sentence = (at: number, length: number) => ({
    id: `s${at}`,
    start: 0,
    length,
    hash: `${length} ${at}`,
  });
  const sentences = [
    ...Array.from({ length: long }, (_, at) => sentence(at, 12)),
    ...Array.from({ length: short }, (_, at) => sentence(at, 11)),
  ];
  const known = new Map(sentences.slice(0, found).map(({ hash }) => [hash, [0]]));
  for (const { hash } of sentences.slice(long)) known.set(hash, [0]);
  return judge(sentences, known).verdict;
};

test("fewer than five long sentences, or three in a hundred, are another text", () => {
  expect([4, 5].map((found) => verdict(found, 20))).toEqual(["other-text", "anchored"]);
  expect([29, 30].map((found) => verdict(found, 1000))).toEqual(["other-text", "other-edition"]);
});

test("from one in five on it is the text", () => {
  expect([19, 20].map((found) => verdict(found, 100))).toEqual(["other-edition", "anchored"]);
});

test("of a text with few long sentences half are enough, and short ones do not count", () => {
  expect([1, 2].map((found) => verdict(found, 4, 30))).toEqual(["other-text", "anchored"]);
});
