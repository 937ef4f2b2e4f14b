import type { ProblemMessage } from "./problem-message.ts";

/** Words for problems with what claims rest on. */
export const claimProblems = {
  statedWithoutSentence: {
    what: { zh: "明述的内容没有指出句子", en: "What is stated names no sentence" },
    fix: {
      zh: "在 evidence 里写句子编号，或改变 basis",
      en: "Name the sentence in evidence, or change the basis",
    },
  },
  backgroundWithoutSource: {
    what: { zh: "背景知识没有指出来源", en: "What is background names no source" },
    fix: { zh: "在 evidence 里写 source 和 locator", en: "Give source and locator in evidence" },
  },
  backgroundSourceKind: {
    what: { zh: "背景知识只引了原文 {name}", en: "What is background cites only the text itself, {name}" },
    fix: {
      zh: "引一个 kind 为 background 的来源，或改变 basis",
      en: "Cite a source of kind background, or change the basis",
    },
  },
  inferredWithoutRationale: {
    what: { zh: "推断没有写理由", en: "The inference has no rationale" },
    fix: { zh: "用中英文写 rationale", en: "Write a rationale in both languages" },
  },
  inferredWithoutConfidence: {
    what: { zh: "推断没有写把握程度", en: "The inference has no confidence" },
    fix: { zh: "写 high、medium 或 low", en: "Write high, medium or low" },
  },
  inferredWithoutGround: {
    what: {
      zh: "推断没有前提，依据也不足两处",
      en: "The inference has no premises and fewer than two pieces of evidence",
    },
    fix: { zh: "写明 premises，或给出两处依据", en: "Name its premises, or give two pieces of evidence" },
  },
  inferredOnly: {
    what: {
      zh: "{key} 只用于推断，这里的 basis 是 {basis}",
      en: "{key} is for inferences only; the basis here is {basis}",
    },
    fix: { zh: "删去 {key}，或把 basis 改为 inferred", en: "Remove {key}, or make the basis inferred" },
  },
} as const satisfies Record<string, ProblemMessage>;
