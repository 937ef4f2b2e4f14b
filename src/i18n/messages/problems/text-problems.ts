import type { ProblemMessage } from "./problem-message.ts";

/** Words for problems with places in the annotated text. */
export const textProblems = {
  spanEmpty: {
    what: {
      zh: "span 从 {start} 到 {end}，没有包含任何字符",
      en: "The span from {start} to {end} holds nothing",
    },
    fix: { zh: "终点要大于起点", en: "Its end must be greater than its start" },
  },
  spanOutside: {
    what: {
      zh: "span 到 {end} 为止，句子 {sentence} 只有 {length} 个字符",
      en: "The span ends at {end}, but sentence {sentence} has {length|character|characters}",
    },
    fix: {
      zh: "位置按 norm-1 计数，不计标点和空格",
      en: "Count in norm-1 characters, without punctuation and spaces",
    },
  },
  surfaceLength: {
    what: {
      zh: "“{surface}”去掉标点后有 {length} 个字符，而它的位置上有 {room} 个",
      en: "“{surface}” has {length|character|characters} without punctuation; its place has {room}",
    },
    fix: { zh: "改正 span 或 surface", en: "Correct the span or the surface" },
  },
  surfaceDiffers: {
    what: {
      zh: "“{surface}”不是句子 {sentence} 的文字",
      en: "“{surface}” is not what sentence {sentence} says",
    },
    fix: { zh: "改正句子编号或 surface", en: "Correct the sentence or the surface" },
  },
  edgeEndsUnmentioned: {
    what: {
      zh: "所指的句子（{sentences}）既没有提到 {source}，也没有提到 {target}",
      en: "The sentences named, {sentences}, mention neither {source} nor {target}",
    },
    fix: {
      zh: "改正句子编号，给两端之一补上依据或别名，或在 answers 里说明理由",
      en: "Correct the sentence, give one end evidence there or an alias, or say in answers why it is right",
    },
  },
  figureNotInSurface: {
    what: {
      zh: "数值 {value} 不在所写的文字里：{surfaces}",
      en: "The value {value} is not in the words given as evidence: {surfaces}",
    },
    fix: {
      zh: "改正 value，或让 span 和 surface 包含这个数字",
      en: "Correct the value, or have span and surface take in the number",
    },
  },
  sourceUncited: {
    what: { zh: "没有一条判断引用来源 {source}", en: "No claim cites the source {source}" },
    fix: { zh: "引用它，或从 sources 里删去", en: "Cite it, or take it out of sources" },
  },
  surfaceNotThere: {
    what: {
      zh: "“{surface}”不在句子 {sentence} 的第 {start} 到 {end} 个字符处",
      en: "“{surface}” does not stand at {start} to {end} of sentence {sentence}",
    },
    fix: { zh: "改正 span、句子编号或 surface", en: "Correct the span, the sentence or the surface" },
  },
  sentenceRepeated: {
    what: {
      zh: "这段文字与原文句子 {sentence} 相同",
      en: "This text is the same as sentence {sentence} of the article",
    },
    fix: { zh: "用自己的话改写", en: "Say it in your own words" },
  },
  textDiffers: {
    what: {
      zh: "这是另一篇文章：索引里的 {indexed} 句，这里几乎没有",
      en: "This is another text: of the {indexed|sentence|sentences} in the index next to none stands here",
    },
    fix: {
      zh: "换用编制索引的那一版，或重新 index",
      en: "Use the edition that was indexed, or index this one",
    },
  },
} as const satisfies Record<string, ProblemMessage>;
