import type { ProblemMessage } from "./problem-message.ts";

/** Words for problems with ids. */
export const idProblems = {
  idDuplicate: {
    what: { zh: "编号 {id} 重复", en: "The id {id} is used twice" },
    fix: {
      zh: "给其中一个换编号；如果是同一事物就合并",
      en: "Rename one of them, or merge them if they are one thing",
    },
  },
  edgeDuplicate: {
    what: { zh: "关系 {id} 重复", en: "The edge {id} is there twice" },
    fix: {
      zh: "合并成一条，保留两者的依据和最强的 basis",
      en: "Merge them: keep the evidence of both and the strongest basis",
    },
  },
  nodeUnknown: {
    what: { zh: "没有编号为 {name} 的节点", en: "There is no node {name}" },
    fix: { zh: "添加这个节点，或者改正编号", en: "Add the node or correct the id" },
  },
  nodeMisspelt: {
    what: { zh: "没有编号为 {name} 的节点", en: "There is no node {name}" },
    fix: { zh: "是不是 {suggestion}？", en: "Did you mean {suggestion}?" },
  },
  sourceUnknown: {
    what: { zh: "没有编号为 {name} 的来源", en: "There is no source {name}" },
    fix: { zh: "已有的来源：{known}", en: "The sources are {known}" },
  },
  premiseUnknown: {
    what: { zh: "前提 {premise} 既不是节点也不是关系", en: "The premise {premise} is no node and no edge" },
    fix: { zh: "写节点的编号，或 来源.关系.目标", en: "Give the id of a node, or source.relation.target" },
  },
  premiseItself: {
    what: { zh: "{premise} 以自己为前提", en: "{premise} is its own premise" },
    fix: { zh: "写推断真正依据的节点或关系", en: "Name the nodes or edges that the inference rests on" },
  },
  sentenceUnknown: {
    what: { zh: "索引里没有句子 {name}", en: "The index has no sentence {name}" },
    fix: { zh: "句子从 {first} 到 {last}", en: "Sentences go from {first} to {last}" },
  },
} as const satisfies Record<string, ProblemMessage>;

/** Words for problems with labels. */
export const labelProblems = {
  labelCharacter: {
    what: {
      zh: "名称里有看不见的字符或换行：{character}",
      en: "The name has a line break or a character that is not seen: {character}",
    },
    fix: {
      zh: "删去它，名称写成一行；要分行画，用 lines",
      en: "Remove it, a name is of one line; to break what is drawn, use lines",
    },
  },
  labelDuplicate: {
    what: {
      zh: "名称“{name}”与节点 {other} 重复（{language}）",
      en: "The name “{name}” is also that of {other} ({language})",
    },
    fix: {
      zh: "如果是同一事物就合并，否则改得能区分",
      en: "Merge them if they are one thing, else tell them apart",
    },
  },
  labelNearDuplicate: {
    what: { zh: "标签与节点 {other} 的几乎相同", en: "The label is nearly that of {other}" },
    fix: { zh: "看看是不是同一事物", en: "See whether they are one thing" },
  },
  readingLength: {
    what: {
      zh: "读音“{reading}”有 {length} 个音节，标签有 {expected} 个汉字",
      en: "The reading “{reading}” has {length|syllable|syllables}, the label {expected|Chinese character|Chinese characters}",
    },
    fix: {
      zh: "按标签逐字写出音节，用空格隔开",
      en: "Write a syllable for each character of the label, with blanks between",
    },
  },
} as const satisfies Record<string, ProblemMessage>;

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
