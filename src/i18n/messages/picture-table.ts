import type { Message } from "../text.ts";

/** What tables say that views have no words for; fetched with them. */
export const pictureTable = {
  rowsLeftOut: { zh: "表中另有 {count} 行，此图未列。", en: "{count|more row|more rows} not shown here." },
  said: {
    zh: "图中有一张 {count} 行的表，各列：{heads}。",
    en: "The drawing has a table of {count|row|rows}: {heads}.",
  },
  strip: {
    zh: "全文长条，共 {count} 句，每句一柱。",
    en: "The text as a strip of {count|sentence|sentences}, a bar for each.",
  },
  /** What a picture that has no room for them says it leaves out. */
  stripName: { zh: "全文长条", en: "the text as a strip" },
  flowName: {
    zh: "从[root]经[branch]到[goal]的流向图",
    en: "the flow from [root] through [branch] to [goal]",
  },
  how: { zh: "怎样参与", en: "How" },
  inWhat: { zh: "参与什么", en: "In what" },
  section: { zh: "部分", en: "Part of the text" },
  sentences: { zh: "句子", en: "Sentences" },
  sentenceCount: { zh: "句数", en: "Number" },
  claimCount: { zh: "所支持的判断", en: "Claims it supports" },
} as const satisfies Record<string, Message>;
