import fc from "fast-check";
import { expect, test } from "vitest";
import { chineseProse, createRandom } from "../../../../tests/fixtures/chinese-prose.ts";
import { changeCharacters, editSentences } from "../../../../tests/support/edit-prose.ts";
import { plainAlike, plainPlaces, plainRun } from "../../../../tests/support/plain-anchoring.ts";
import { sketchRows } from "../fingerprint.ts";
import { indexText } from "../index-text.ts";
import { anchorText } from "./anchor-text.ts";
import { longestRun } from "./chain.ts";
import { findExact } from "./exact.ts";
import { findAlike } from "./likenesses.ts";
import { slide } from "./slide.ts";
import { readStream } from "./stream.ts";

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const options = { source: "prose", sections: [] };

/** A copy of a prose whose sentences were left out, doubled, or put elsewhere, with or without punctuation. */
function shuffled(raw: string, seed: number): string {
  const random = createRandom(seed);
  const later: string[] = [];
  const copy = editSentences(raw, (sentence) => {
    const lot = random();
    if (lot < 0.15) return undefined;
    if (lot < 0.3) later.push(sentence);
    if (lot < 0.22) return "";
    return lot > 0.95 ? `${sentence}。${sentence}` : sentence;
  }).text;
  const whole = `${copy}\n${later.join("。")}`;
  return random() < 0.3 ? whole.replace(/\p{P}/gu, random() < 0.5 ? " " : "") : whole;
}

test("a sentence with a sketch is found wherever hashing every window finds it", async () => {
  await fc.assert(
    fc.property(seeds, (seed) => {
      const raw = chineseProse(seed, 5);
      const index = indexText(raw, options);
      const copy = shuffled(raw, seed);
      const stream = readStream(copy);
      const steps = findExact(stream, index.sentences);
      let step = steps.next();
      while (!step.done) step = steps.next();
      const found = step.value;
      for (const _ of slide(stream, index.sentences, found));
      const plain = plainPlaces(copy, index);
      index.sentences.forEach(({ hash, sketch }, at) => {
        if (sketch) expect((found.get(hash) ?? []).length > 0).toBe((plain[at] ?? []).length > 0);
        for (const start of found.get(hash) ?? []) expect(plain[at]).toContain(start);
      });
    }),
    { numRuns: 10 },
  );
});

test("the longest run is that of trying every sentence after every other", () => {
  const option = fc.record({
    length: fc.integer({ min: 1, max: 6 }),
    starts: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(option, { maxLength: 14 }), (list) => {
      const all = list.map((one, at) => ({ ...one, at, starts: one.starts.toSorted((a, b) => a - b) }));
      const run = longestRun(all);
      expect([...run.keys()].sort((a, b) => a - b)).toEqual(plainRun(all));
      let end = 0;
      for (const { at, length } of all) {
        const start = run.get(at);
        if (start === undefined) continue;
        expect(start).toBeGreaterThanOrEqual(end);
        end = start + length;
      }
    }),
    { numRuns: 300 },
  );
});

test("the windows that are alike are those that sketching each window anew gives", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const raw = chineseProse(seed, 3);
      const { sentences } = indexText(raw, options);
      const { text } = changeCharacters(raw, { sentences: 0.6, characters: 0.15 }, seed);
      const stream = readStream(text);
      const stops = Array.from({ length: stream.length + 1 }, (_, at) => at).filter(
        (at) => stream.boundaries[at] !== 0,
      );
      const wanted = sentences.map((sentence, at) => ({ ...sentence, at }));
      const alike = findAlike(stream, { from: 0, to: stream.length }, wanted, 0.35).map(
        ({ at, from, to, similarity }) => `${sentences[at]?.id} ${from}-${to} ${similarity * sketchRows}`,
      );
      expect(alike.toSorted()).toEqual(plainAlike(text, stops, sentences, 0.35).toSorted());
    }),
    { numRuns: 6 },
  );
});

test("what has its words once is exact in the longest run and moved outside it", async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const raw = chineseProse(seed, 6);
      const index = indexText(raw, options);
      const copy = shuffled(raw, seed);
      const anchoring = await anchorText(copy, index);
      fc.pre(anchoring.verdict === "anchored" && !anchoring.repeated);
      const plain = plainPlaces(copy, index);
      const once = index.sentences.flatMap(({ hash, length, sketch }, at) => {
        const twins = index.sentences.filter((other) => other.hash === hash).length;
        const starts = plain[at] ?? [];
        return sketch && twins === 1 && starts.length === 1 ? [{ at, length, starts }] : [];
      });
      const status = (at: number) => anchoring.sentences[at]?.status;
      const run = plainRun(once);
      for (const { at } of once) expect(["exact", "moved"]).toContain(status(at));
      expect(once.filter(({ at }) => status(at) === "exact").length).toBeGreaterThanOrEqual(run.length);
    }),
    { numRuns: 10 },
  );
});
