import type { ProblemMessage } from "./problem-message.ts";

/** Words for problems with the glossary. */
export const curationProblems = {
  termDuplicate: {
    what: { zh: "术语“{term}”已经在表里", en: "The term “{term}” is in the glossary already" },
    fix: { zh: "合并两处的译法", en: "Put the renderings of both together" },
  },
  termRenderedOtherwise: {
    what: {
      zh: "中文用了术语“{term}”，英文里没有它的译法：{renderings}",
      en: "The Chinese uses the term “{term}”, but the English has none of its renderings: {renderings}",
    },
    fix: {
      zh: "改英文，或把这个译法加进 terms.json",
      en: "Correct the English, or add its rendering to terms.json",
    },
  },
  termUnused: {
    what: { zh: "没有一处文字用到术语“{term}”", en: "No text of the atlas uses the term “{term}”" },
    fix: {
      zh: "从 terms.json 里删去，或按图谱里的写法改正",
      en: "Take it out of terms.json, or write it as the atlas does",
    },
  },
} as const satisfies Record<string, ProblemMessage>;
