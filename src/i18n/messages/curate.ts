import type { Messages } from "../text.ts";

/** Starting a claim from words of the curator's copy, on the development page; kept apart, so that no build carries it. */
export const curateMessages = {
  "curate.title": { zh: "从字句起草内容", en: "Start a claim from words" },
  "curate.hint": {
    zh: "在一句里选中字句，就得到可以粘贴到 graph.json 的 evidence",
    en: "Select words within a sentence to get the evidence object for graph.json",
  },
  "curate.several": {
    zh: "选中的字句跨了几句：一条 evidence 只指一句，请分开选",
    en: "The words are of several sentences: evidence names one, so select them apart",
  },
  "curate.uncertain": {
    zh: "这一句与索引不完全一致，位置不能逐字确定；请用没有改动的简体副本",
    en: "This sentence is not exactly as it was indexed, so places in it are not certain; use an unchanged copy in Simplified Chinese",
  },
  "curate.copy": { zh: "复制 evidence", en: "Copy the evidence" },
  "curate.copied": { zh: "已复制，粘贴到 evidence 列表里", en: "Copied; paste it into the list of evidence" },
  "curate.open": {
    zh: "卡片上是 {id}：粘贴到它的 evidence 里",
    en: "{id} is on the card: paste it into its evidence",
  },
  "curate.bare": { zh: "没有内容依据的句子：", en: "Sentences on which no claim rests:" },
  "curate.bareNone": { zh: "没有", en: "none" },
} as const satisfies Messages<"curate">;
