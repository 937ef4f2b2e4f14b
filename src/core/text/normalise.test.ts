import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise, normalisedString } from "./normalise.ts";

test("width, quotation marks, spaces, line breaks and case make no difference", () => {
  const plain = normalisedString("实施“清单”管理,共AB十项");
  for (const other of [
    "实施「清单」管理，共ａｂ十项",
    '实 施\n"清单" 管理、共Ab十项。',
    "\uFEFF实施清单\u200B管理共\u202Eab十项",
  ]) {
    expect(normalisedString(other)).toBe(plain);
  }
});

test("radicals become ideographs, those that NFKC knows and those that it leaves", () => {
  expect(normalisedString("⼈⺠代表⻓")).toBe("人民代表长");
});

test("a point is kept between two digits only, and invisible characters do not part them", () => {
  expect(normalisedString("3.5 倍。3. 见 v.2 .5")).toBe("3.5倍3见v25");
  expect(normalisedString("3\u00AD.\u200B5")).toBe("3.5");
});

test("per cent signs stay, in either width", () => {
  expect(normalisedString("１２．５％")).toBe("12.5%");
});

test("a circle beside a Chinese numeral is a zero, elsewhere it goes", () => {
  expect(normalisedString("二○二二年,○号")).toBe("二〇二二年号");
  expect(normalisedString("二◯二二")).toBe("二〇二二");
});

test("each character knows the raw range it came from", () => {
  const raw = "a，㈠𠮷";
  const { characters, starts, ends } = normalise(raw);
  expect(characters).toEqual(["a", "一", "𠮷"]);
  expect(starts.map((start, at) => raw.slice(start, ends[at]))).toEqual(["a", "㈠", "𠮷"]);
});

test("normalising is idempotent, and ranges go forward through the raw text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (raw) => {
      const { characters, starts, ends } = normalise(raw);
      expect(characters.length).toBe(starts.length);
      starts.forEach((start, at) => {
        expect(start).toBeLessThan(ends[at] ?? -1);
        expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
        expect(ends[at]).toBeLessThanOrEqual(raw.length);
      });
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."省市ＡbC1２.％○二 ,。⻓\n") }), (raw) => {
      expect(normalisedString(normalisedString(raw))).toBe(normalisedString(raw));
    }),
  );
});
