import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chineseProse, createRandom } from "../../../../tests/fixtures/chinese-prose.ts";
import {
  otherText,
  placedCopies,
  sameCopies,
  traditional,
} from "../../../../tests/support/copies-of-text.ts";
import { changeCharacters, editSentences, isRight } from "../../../../tests/support/edit-prose.ts";
import { indexText } from "../index-text.ts";
import { anchorText } from "./anchor-text.ts";
import { loadSimplify } from "./simplify.ts";

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const options = { source: "prose", sections: [] };
/** Holds for a few proses of each run of the tests. */
const everyProse = (holds: (raw: string, seed: number) => Promise<void>, numRuns = 3) =>
  fc.assert(
    fc.asyncProperty(seeds, (seed) => holds(chineseProse(seed), seed)),
    { numRuns },
  );

describe("of a copy that is the same to a reader", () => {
  for (const [name, copyOf] of Object.entries(sameCopies))
    test(`every sentence is exact where it stands: ${name}`, () =>
      everyProse(async (raw) => {
        const index = indexText(raw, options);
        const copy = copyOf(raw);
        const { verdict, sentences } = await anchorText(copy, index);
        expect(verdict).toBe("anchored");
        const characters = [...copy];
        sentences.forEach((one, at) => {
          const sentence = index.sentences[at];
          if (sentence && sentence.length > 2)
            expect(one).toMatchObject({ sentence: sentence.id, status: "exact", similarity: 1 });
          if (!("start" in one)) return;
          const words = indexText(characters.slice(one.start, one.end).join(""), options).sentences;
          if (words.length === 1) expect(words[0]?.hash).toBe(sentence?.hash);
        });
      }));

  for (const [name, copyOf] of Object.entries(placedCopies))
    test(`every sentence has a place: ${name}`, () =>
      everyProse(async (raw) => {
        const index = indexText(raw, options);
        const { sentences, repeated } = await anchorText(copyOf(raw), index);
        expect(sentences.filter((one) => !("start" in one))).toEqual([]);
        const long = sentences.filter((_, at) => index.sentences[at]?.sketch);
        expect(long.filter(({ status }) => status !== "exact")).toEqual([]);
        expect(repeated).toBe(name === "pasted twice");
      }));

  test("every sentence in Traditional Chinese is exact, and it is said that it was converted", () =>
    everyProse(async (raw) => {
      const anchoring = await anchorText(traditional(raw), indexText(raw, options), {
        simplify: loadSimplify,
      });
      expect(anchoring).toMatchObject({ verdict: "anchored", converted: "traditional" });
      expect(anchoring.totals.exact).toBe(anchoring.sentences.length);
    }));
});

test("of a copy without three tenths of the paragraphs the rest is exact and what is gone is missing", () =>
  everyProse(async (raw, seed) => {
    const random = createRandom(seed);
    const gone = new Set(raw.split("\n").flatMap((_, at) => (random() < 0.3 ? [at] : [])));
    let line = 0;
    let last = 0;
    const { places } = editSentences(raw, (sentence) => {
      const at = raw.indexOf(sentence, last);
      line += raw.slice(last, at).split("\n").length - 1;
      last = at;
      return gone.has(line) ? undefined : sentence;
    });
    const copy = raw
      .split("\n")
      .filter((_, at) => !gone.has(at))
      .join("\n");
    const { sentences } = await anchorText(copy, indexText(raw, options));
    sentences.forEach(({ status }, at) => {
      expect(status).toBe(places[at] ? "exact" : "missing");
    });
  }));

describe("of a copy with three tenths of the sentences changed", () => {
  for (const [characters, share, mostWrong] of [
    [0.1, 0.96, 0],
    [0.2, 0.94, 1],
  ] as const)
    test(`${share * 100} % have places, and at most ${mostWrong} a wrong one, with ${characters * 100} % of the characters other ones`, () =>
      fc.assert(
        fc.asyncProperty(fc.array(seeds, { minLength: 4, maxLength: 4 }), async (some) => {
          let [all, placed, wrong] = [0, 0, 0];
          for (const seed of some) {
            const raw = chineseProse(seed);
            const { text, places } = changeCharacters(raw, { sentences: 0.3, characters }, seed);
            const { sentences } = await anchorText(text, indexText(raw, options));
            all += sentences.length;
            sentences.forEach((one, at) => {
              if (!("start" in one)) return;
              placed += 1;
              if (!isRight(one, places[at])) wrong += 1;
            });
          }
          expect(placed / all).toBeGreaterThanOrEqual(share);
          expect(wrong).toBeLessThanOrEqual(mostWrong);
        }),
        { numRuns: 2 },
      ));
});

describe("of another text nothing has a place, and it is called another", () => {
  const texts: Record<string, (seed: number) => string> = {
    "an article of the same kind": (seed) => chineseProse(seed + 1),
    "Chinese without sense": (seed) => otherText(seed, 4_000),
    English: () => "The quick brown fox jumps over the lazy dog. ".repeat(100),
    "its own words, every sentence changed beyond knowing": (seed) =>
      changeCharacters(chineseProse(seed), { sentences: 1, characters: 0.4 }, seed).text,
  };
  for (const [name, textOf] of Object.entries(texts))
    test(name, () =>
      everyProse(async (raw, seed) => {
        const index = indexText(raw, options);
        const anchoring = await anchorText(textOf(seed), index, { simplify: loadSimplify });
        expect(anchoring).toMatchObject({ verdict: "other-text", converted: undefined });
        expect(anchoring.totals.missing).toBe(index.sentences.length);
      }),
    );

  test("nothing at all is called empty", async () => {
    const index = indexText(chineseProse(1), options);
    for (const raw of ["", " \n\t", "……！？"]) expect((await anchorText(raw, index)).verdict).toBe("empty");
  });
});

test("a copy that has few of the sentences is anchored as another edition", async () => {
  const raw = chineseProse(3, 40);
  const index = indexText(raw, options);
  const few = raw.split("\n").slice(20, 24).join("\n");
  const anchoring = await anchorText(`${otherText(3, 3_000)}\n${few}`, index);
  expect(anchoring.verdict).toBe("other-edition");
  expect(anchoring.totals.exact).toBe(indexText(few, options).sentences.length);
});

test("two hundred thousand characters of other text before it change nothing", async () => {
  const raw = chineseProse(4);
  for (const before of [otherText(4, 200_000), chineseProse(5, 1_500), "a".repeat(200_000)]) {
    const { totals, sentences } = await anchorText(`${before}\n${raw}`, indexText(raw, options));
    expect(totals.exact).toBe(sentences.length);
  }
});

test("progress is told step by step and never goes back, and a signal ends it with its reason", async () => {
  const raw = chineseProse(6);
  const index = indexText(raw, options);
  const copy = changeCharacters(raw, { sentences: 0.3, characters: 0.1 }, 6).text;
  const told: [string, number][] = [];
  await anchorText(copy, index, { progress: ({ step, done }) => told.push([step, done]) });
  const steps = [...new Set(told.map(([step]) => step))];
  expect(steps).toEqual(["exact", "slide", "chain", "edited", "moved-edited"]);
  for (const step of steps) {
    const own = told.filter(([name]) => name === step).map(([, done]) => done);
    expect(own).toEqual(own.toSorted((a, b) => a - b));
    expect(own.every((done) => done >= 0 && done <= 1)).toBe(true);
  }
  const controller = new AbortController();
  const cancelled = anchorText(raw, index, {
    signal: controller.signal,
    progress: () => controller.abort(new Error("enough")),
  });
  await expect(cancelled).rejects.toThrow("enough");
});
