import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageRuns } from "./language-runs.ts";

describe("languageRuns", () => {
  it("marks Chinese in an English text, with the numbers inside it", () => {
    expect(languageRuns("第8条（2006年） / Art. 8 (2006)", "en")).toEqual([
      { text: "第8条（2006年）", lang: "zh-Hans" },
      { text: " / Art. 8 (2006)" },
    ]);
  });

  it("marks English of several words in a Chinese text, and leaves single words and signs alone", () => {
    expect(languageRuns("第8条 / Art. 8 (2006)", "zh")).toEqual([
      { text: "第8条 / " },
      { text: "Art. 8 (2006)", lang: "en" },
    ]);
    expect(languageRuns("导出 PNG", "zh")).toEqual([{ text: "导出 PNG" }]);
  });

  it("loses nothing, whatever the text", () => {
    const texts = fc.string({
      unit: fc.constantFrom("人", "大", "，", "（", "a", "B", " ", "1", ".", "\u{20000}"),
    });
    fc.assert(
      fc.property(texts, fc.constantFrom("zh" as const, "en" as const), (text, language) => {
        const runs = languageRuns(text, language);
        expect(runs.map((run) => run.text).join("")).toBe(text);
        if (language === "en")
          for (const run of runs) if (run.lang === undefined) expect(run.text).not.toMatch(/\p{Script=Han}/u);
      }),
    );
  });
});
