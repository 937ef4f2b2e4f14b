import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelBreaks, linesWithin } from "./label-breaks.ts";
import { textWidth } from "./text-width.ts";
import { wordsOf } from "./words.ts";

const signs = [..."的一是人大代表工程监督 aeio st,.“”（）《》，。、0123"];
const anyText = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 40 })
  .map((all) => all.join("").trim() || "人");
const bare = (text: string) => text.replaceAll(/\s/gu, "");

describe("the breaks of a label", () => {
  it("have all its words, each break clearly narrower than the one before and as wide as its widest line", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(400, 600), (text, weight) => {
        const breaks = labelBreaks({ text }, weight);
        expect(breaks[0]?.lines).toEqual([text]);
        for (const [at, { lines, width }] of breaks.entries()) {
          expect(bare(lines.join(""))).toBe(bare(text));
          expect(Math.max(...lines.map((line) => textWidth(line, 1, weight)))).toBeCloseTo(width, 9);
          if (at > 0) expect(width).toBeLessThan((breaks[at - 1]?.width ?? 0) - 0.1);
        }
      }),
    );
  });

  it("put no closing mark at the start of a line, no opening one at its end, and leave no sign alone", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { lines } of labelBreaks({ text }, 400)) {
          for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。、”）》,.)]/u);
          for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[“（《]$/u);
          if (lines.length > 1) expect(lines.at(-1)).not.toMatch(/^\p{Script=Han}$/u);
        }
      }),
    );
  });

  it("are those that a curator made, where there are any of so many lines", () => {
    const label = { text: "人民代表大会常务委员会", lines: ["人民", "代表大会常务委员会"] };
    expect(labelBreaks(label, 400).map(({ lines }) => lines)).toContainEqual(label.lines);
    expect(labelBreaks({ text: label.text }, 400).map(({ lines }) => lines)).not.toContainEqual(label.lines);
  });

  it("keep a number with what it counts, and a word whole", () => {
    const all = labelBreaks({ text: "全年开展 standing 视察120次以上" }, 400).flatMap(({ lines }) => lines);
    expect(all.some((line) => line.includes("120次"))).toBe(true);
    expect(all.filter((line) => line.includes("stand")).every((line) => line.includes("standing"))).toBe(
      true,
    );
    for (const line of all) expect(line).not.toMatch(/^次|120$/u);
  });

  it("leave no line of a Chinese name less than a third as long as another, dividing long words where these leave it", () => {
    const bodies = ["人大常委会", "人大常委会党组", "人大代表", "人民检察院", "中级人民法院", "人民政府"];
    const levels = ["省", "市", "县", "乡级", "永州市"];
    const words = wordsOf(levels.flatMap((level) => bodies.map((body) => level + body)));
    expect(words.has("人大常委会")).toBe(true);
    fc.assert(
      fc.property(fc.constantFrom(...levels), fc.constantFrom(...bodies), (level, body) => {
        const [, two] = labelBreaks({ text: level + body, words }, 400);
        const lengths = (two?.lines ?? []).map((line) => [...line].length);
        expect(lengths).toHaveLength(2);
        expect(3 * Math.min(...lengths)).toBeGreaterThanOrEqual(Math.max(...lengths));
      }),
    );
    expect(labelBreaks({ text: "省人大常委会", words }, 400)[1]?.lines).toEqual(["省人大", "常委会"]);
  });

  it("within a width have as few lines as fit, and are the narrowest where none does", () => {
    const breaks = labelBreaks({ text: "人民代表大会常务委员会专题询问" }, 400);
    for (const one of breaks) expect(linesWithin(breaks, one.width)).toBe(one);
    expect(linesWithin(breaks, 0)).toBe(breaks.at(-1));
  });

  it("never leave the number that a label begins with alone on a line", () => {
    for (const text of ["四、争先创优工程", "4. Striving to Excel Project"]) {
      const breaks = labelBreaks({ text, words: wordsOf([]) }, 400);
      expect(breaks.length).toBeGreaterThan(1);
      for (const { lines } of breaks) expect(lines[0]).not.toMatch(/^(四、|4\.)\s*$/u);
    }
  });

  it("never leaves the number of what is left out alone on a line", () => {
    for (const words of ["Deciding major matters", "讨论决定重大事项", "Oversight", "监督"]) {
      const breaks = labelBreaks({ text: `${words}\u00a0+\u00a05` }, 400);
      expect(breaks.length).toBeGreaterThan(words === "Oversight" || words === "监督" ? 0 : 1);
      for (const { lines } of breaks)
        for (const line of lines) expect(line).not.toMatch(/^[\s\u00a0]*(\+|5)/u);
    }
  });
});
