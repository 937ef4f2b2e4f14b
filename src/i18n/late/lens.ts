import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** What colours the map: what there is to choose from, its classes, and what stands in a class. */
export const lensMessages = {
  "lens.title": { zh: "着色与图例", en: "Colours and their legend" },
  "lens.lists": { zh: "清单", en: "Lists" },
  "lens.choices": { zh: "图谱着色", en: "Colour the map" },
  "lens.command.basis": { zh: "按依据着色", en: "Colour by basis" },
  "lens.command.confidence": { zh: "按推断的把握着色", en: "Colour by confidence" },
  "lens.command.sentences": { zh: "按支持的句数着色", en: "Colour by supporting sentences" },
  "lens.command.inferred": { zh: "列出编者的推断", en: "List the inferences" },
  "lens.command.one": { zh: "只有一句支持的内容", en: "What only one sentence supports" },
  "lens.by": { zh: "着色", en: "Colour by" },
  "lens.by.basis": { zh: "依据", en: "Basis" },
  "lens.by.confidence": { zh: "把握", en: "Confidence" },
  "lens.by.sentences": { zh: "句数", en: "Sentences" },
  "lens.caption.basis": { zh: "颜色表示依据。", en: "Coloured by basis." },
  "lens.caption.confidence": { zh: "颜色表示推断的把握。", en: "Coloured by the confidence of inferences." },
  "lens.caption.sentences": {
    zh: "颜色表示支持的句数。",
    en: "Coloured by the number of supporting sentences.",
  },
  "lens.caption.only": { zh: "突出：{what}。", en: "Lit: {what}." },
  "lens.confidence.none": { zh: "不是推断", en: "Not an inference" },
  "lens.sentences.more": { zh: "三句或更多", en: "Three sentences or more" },
  "lens.sentences.two": { zh: "两句", en: "Two sentences" },
  "lens.sentences.one": { zh: "一句", en: "One sentence" },
  "lens.sentences.none": { zh: "原文没有写", en: "No sentence of the text" },
  "lens.counts": {
    zh: "{what}：{nodes} 个节点、{ties} 条连线",
    en: "{what}: {nodes|node|nodes}, {ties|tie|ties}",
  },
  "lens.classes": { zh: "只突出一类", en: "Light one class alone" },
  "lens.counted": { zh: "判断", en: "Claims" },
  "lens.countedHint": {
    zh: "判断：节点，以及自有依据的连线；随部分而来的“属于”不另算",
    en: 'Claims: nodes, and ties with a basis of their own; "part of" that comes with its part is not counted again',
  },
  "lens.more": { zh: "再列 {count} 项", en: "{count} more" },
  "lens.list": { zh: "清单", en: "List" },
  "lens.listOf": { zh: "清单：{what}", en: "List: {what}" },
  "lens.nodes": { zh: "节点", en: "Nodes" },
  "lens.ties": { zh: "连线", en: "Ties" },
  "lens.empty": { zh: "当前筛选里没有这一类。", en: "The filter leaves none of this class." },
  "lens.off": { zh: "恢复原来的颜色", en: "Back to the usual colours" },
} as const satisfies Messages<"lens">;

addMessages(lensMessages);
