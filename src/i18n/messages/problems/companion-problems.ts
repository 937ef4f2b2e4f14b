import type { ProblemMessage } from "./problem-message.ts";

/** Words for problems with the files beside the graph. */
export const companionProblems = {
  indexAbsent: {
    what: {
      zh: "没有 text-index.json，{count} 处依据无法核对",
      en: "There is no text-index.json; {count|piece of evidence|pieces of evidence} cannot be checked",
    },
    fix: { zh: "用 npm run atlas -- index 生成", en: "Make it with npm run atlas -- index" },
  },
  indexSource: {
    what: { zh: "索引的来源 {name} 不是图谱的原文", en: "The index's source {name} is not the atlas's text" },
    fix: { zh: "写一个 kind 为 primary 的来源", en: "Name a source of kind primary" },
  },
  indexOrder: {
    what: {
      zh: "索引里 {id} 的位置不对，应为 {expected}",
      en: "{id} is out of place in the index; it should be at {expected}",
    },
    fix: { zh: "用 npm run atlas -- index 重新生成", en: "Make the index again with npm run atlas -- index" },
  },
  indexSection: {
    what: {
      zh: "部分 {id}（{first} 到 {last}）不存在或与前面重叠",
      en: "The section {id}, {first} to {last}, does not exist or overlaps the one before",
    },
    fix: { zh: "改正 first 和 last", en: "Correct first and last" },
  },
  sentenceUncovered: {
    what: { zh: "句子 {sentence} 没有任何内容依据它", en: "Nothing rests on sentence {sentence}" },
    fix: { zh: "把它写进某个节点或关系的 evidence", en: "Name it in the evidence of a node or edge" },
  },
} as const satisfies Record<string, ProblemMessage>;
