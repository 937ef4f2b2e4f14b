import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint, sentenceHash, sketch, sketchFrom } from "./fingerprint.ts";
import { normalise } from "./normalise.ts";

const characters = (text: string) => normalise(text).characters;
const agreement = (a: string, b: string) => [...a].filter((digit, at) => digit === b[at]).length;

test("the hash is the first 64 bits of SHA-256 over the version tag and the sentence, as Node computes it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const whole = createHash("sha256")
        .update(`mailuo/norm-1\n${[...text].join("")}`, "utf8")
        .digest("hex");
      expect(sentenceHash([...text])).toBe(whole.slice(0, 16));
    }),
  );
});

test("a sentence has a sketch from sixteen characters on", () => {
  const long = characters("春天里每一条河流都向着远方的海慢慢地走去");
  expect(fingerprint(long.slice(0, sketchFrom - 1)).sketch).toBeUndefined();
  expect(fingerprint(long.slice(0, sketchFrom)).sketch).toMatch(/^[0-9a-f]{24}$/);
});

test("hash and sketch are what they have been since norm-1 was frozen", () => {
  expect(fingerprint(characters("春天里，每一条河流都向着远方的海慢慢地走去。"))).toEqual({
    hash: "da935874b2d04dcb",
    sketch: "bee727618cb88ec7075b5f7a",
  });
  expect(fingerprint(characters("In 2022, the Society planted １２.5% more trees!"))).toEqual({
    hash: "aa8e14872692be94",
    sketch: "0ccc8beb9b709730e1786203",
  });
});

test("a text with a word changed keeps most digits of its sketch, another text few", () => {
  const text = "春天里每一条河流都向着远方的海慢慢地走去岸上的孩子们捡起石子数着过往的船只";
  const edited = text.replace("慢慢地", "静静地");
  const other = "机器在夜间自动检查所有仓库的温度湿度并把结果写进值班员第二天早晨要看的表格";
  expect(agreement(sketch([...text]), sketch([...edited]))).toBeGreaterThan(14);
  expect(agreement(sketch([...text]), sketch([...other]))).toBeLessThan(8);
});

test("how often sketches agree follows how many bigrams two texts share", () => {
  const alphabet = Array.from({ length: 20_200 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  let agreed = 0;
  for (let at = 0; at < 200; at++) {
    // Two windows of 101 characters, half of them shared: 50 of 150 bigrams.
    const from = at * 100;
    agreed += agreement(
      sketch(alphabet.slice(from, from + 101)),
      sketch(alphabet.slice(from + 50, from + 151)),
    );
  }
  const share = agreed / (200 * 24);
  const expected = 1 / 3 + (2 / 3) * (1 / 16);
  expect(Math.abs(share - expected)).toBeLessThan(0.08);
});
