import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** The text view, its strip of sentences and the list of what rests on each; and lists too long to be drawn whole. */
export const textMessages = {
  "text.strip": {
    zh: "全文 {count} 句，按左右方向键逐句走",
    en: "The text, {count|sentence|sentences}; arrow keys go from one to the next",
  },
  "text.open": { zh: "在原文视图中打开 {sentence}", en: "Open {sentence} in the Text view" },
  "text.tick": { zh: "{sentence}，{count} 条判断", en: "{sentence}, {count|claim|claims}" },
  "text.tickOf": {
    zh: "{sentence}，{total} 条判断中 {count} 条",
    en: "{sentence}, {count} of {total|claim|claims}",
  },
  "text.tickIn": { zh: "{tick}，{projects}", en: "{tick}, {projects}" },
  "text.tickChosen": { zh: "{tick}，所选内容的出处", en: "{tick}, evidence of what is chosen" },
  "text.size": {
    zh: "第 {number} 句 · {length} 字",
    en: "Sentence {number} · {length|character|characters}",
  },
  "text.sizes": {
    zh: "第 {from}–{to} 句 · {length} 字",
    en: "Sentences {from}–{to} · {length|character|characters}",
  },
  "text.read": { zh: "读原文", en: "Read in the article" },
  "text.readOwn": { zh: "在自己的原文里读", en: "Read in your own copy" },
  "text.gloss": {
    zh: "引号中：原文的说法；斜体：所指的内容",
    en: "In quotation marks: the text's words; in italics: what they name",
  },
  "text.count": { zh: "{count} 条判断", en: "{count|claim|claims}" },
  "text.countOf": { zh: "{count} / {total} 条判断", en: "{count} of {total|claim|claims}" },
  "text.noSection": { zh: "不在任何部分的句子", en: "Sentences of no section" },
  "text.noClaim": { zh: "没有内容依据这一句", en: "No claim rests on this sentence" },
  "text.record": { zh: "来源信息，不作为内容的依据", en: "Bibliographic record, which claims nothing" },
  "text.nodes": { zh: "节点", en: "Nodes" },
  "text.ties": { zh: "连线", en: "Ties" },
  "text.shared": { zh: "多[root#]共有", en: "Shared by [root+]" },
  "text.filtered": { zh: "筛选未含", en: "Left out by the filter" },
  "text.chosen": { zh: "所选内容的出处", en: "Evidence of what is chosen" },
  "text.measure": {
    zh: "宽：句子长短；高：依据它的内容多少",
    en: "Width: length of the sentence; height: claims that rest on it",
  },
  "text.review": { zh: "审阅：还缺什么", en: "For review: what is missing" },
  "text.reviewBare": { zh: "没有内容依据的句子", en: "Sentences on which no claim rests" },
  "text.reviewBareNone": {
    zh: "除来源信息外，每一句都有内容依据它。",
    en: "A claim rests on every sentence, the bibliographic record apart.",
  },
  "text.reviewThin": { zh: "只有推断依据的句子", en: "Sentences on which only inferences rest" },
  "text.reviewThinNone": { zh: "没有。", en: "None." },
  "text.reviewOpen": { zh: "未处理的提醒", en: "Open warnings" },
  "text.reviewOpenNone": { zh: "没有。", en: "None." },
  "text.reviewAnswered": { zh: "已答复的提醒", en: "Warnings that are answered" },
  "text.reviewGlossary": {
    zh: "术语表不随图谱打开，用 npm run atlas -- check 核对。",
    en: "The glossary is not opened with an atlas: npm run atlas -- check holds it against it.",
  },
  "text.noIndex": {
    zh: "这个图谱没有原文索引，不知道各句在哪里。",
    en: "This atlas has no index of its text, so that its sentences cannot be told.",
  },
  "long.note": {
    zh: "内容很长，只画出眼前的部分，滚动时随之补上。查找请用本页的搜索（/），浏览器的页内查找看不到未画出的部分；打印则是全部。",
    en: "Only what is near to what you see is drawn, the rest as you scroll. Use the search of this page (/): the browser's own find does not see the rest. Print has all of it.",
  },
  "long.matrix": {
    zh: "表格很大，只画出眼前的部分，滚动时随之补上。查找请用本页的搜索（/），浏览器的页内查找看不到未画出的部分；打印时改为按机构列出，默认承担的只计数。",
    en: "Only what is near to what you see is drawn, the rest as you scroll. Use the search of this page (/): the browser's own find does not see the rest. Print lists it by institution and only counts what is done by default.",
  },
  "long.portion": {
    zh: "{what}，第 {from} 至 {to} 项，共 {count} 项",
    en: "{what}, {from} to {to} of {count}",
  },
} as const satisfies Messages<"text" | "long">;

addMessages(textMessages);
