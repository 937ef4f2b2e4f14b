import type { ProblemMessage } from "./problem-message.ts";

/** Words for problems with the glossary and with answers to warnings. */
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
      zh: "改英文，或把这个译法加进 terms.json，或在 answers 里说明理由",
      en: "Correct the English, add its rendering to terms.json, or say in answers why it is right",
    },
  },
  termUnused: {
    what: { zh: "没有一处文字用到术语“{term}”", en: "No text of the atlas uses the term “{term}”" },
    fix: {
      zh: "从 terms.json 里删去，或按图谱里的写法改正",
      en: "Take it out of terms.json, or write it as the atlas does",
    },
  },
  answerStale: {
    what: {
      zh: "{id} 没有 {warning} 这条提醒可以答复",
      en: "There is no warning {warning} about {id} for this to answer",
    },
    fix: {
      zh: "删去这条答复，或改正 warning 和 id",
      en: "Take the answer out, or correct its warning and id",
    },
  },
} as const satisfies Record<string, ProblemMessage>;
