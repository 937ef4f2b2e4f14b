import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insideWords, wordsOf } from "./words.ts";

const han = fc.string({
  unit: fc.constantFrom(..."市省县人大常委会工作机构代表"),
  minLength: 1,
  maxLength: 9,
});

describe("the words of some names", () => {
  it("are what several of them share before and behind other characters", () => {
    const words = wordsOf(["一线创业工程", "民意直通工程", "倡导一线履职", "市一线岗位"]);
    expect([...words.keys()].sort()).toEqual(["一线", "工程"]);
    expect(words.get("一线")).toBe(3);
  });

  it("are none that only looks like one, as what stands across two words does", () => {
    const words = wordsOf(["县级人大", "市级人大", "县级人民", "市级人民", "人大", "人民", "县级", "市级"]);
    expect(words.has("级人")).toBe(false);
    expect(words.has("人大") && words.has("县级")).toBe(true);
  });

  it("keep a name's characters together where it has one, and two and two where nothing is known", () => {
    const words = wordsOf(["一线创业工程", "民意直通工程", "倡导一线履职"]);
    expect([...insideWords("三、一线创业工程", words)]).toEqual([3, 5, 7]);
    expect([...insideWords("甲乙丙丁", wordsOf([]))]).toEqual([1, 3]);
    expect(insideWords("Front Line 2022", words).size).toBe(0);
  });

  it("are the same in any order, and leave a place to break in all that is longer than a word", () => {
    fc.assert(
      fc.property(fc.array(han, { maxLength: 12 }), han, (names, name) => {
        const words = wordsOf(names);
        expect(wordsOf([...names].reverse())).toEqual(words);
        const signs = [...name].length;
        const inside = insideWords(name, words);
        expect(inside.size).toBeLessThanOrEqual(signs - Math.ceil(signs / 5));
        for (const at of inside) expect(at > 0 && at < signs).toBe(true);
      }),
    );
  });
});
