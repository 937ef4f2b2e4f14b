import type { Messages } from "../text.ts";

// What only the development page says, kept apart, so that no build carries it.

/** Dragging nodes on the development page. */
export const dragMessages = {
  "drag.toggle": { zh: "拖动节点", en: "Drag nodes" },
  "drag.hint": {
    zh: "拖动一个节点，移动了多少写入 pins.json",
    en: "Drag a node; how far goes into pins.json",
  },
  "drag.saving": { zh: "正在保存“{label}”的位置…", en: 'Saving where "{label}" stands…' },
  "drag.saved": { zh: "已保存“{label}”的位置", en: 'Saved where "{label}" stands' },
  "drag.failed": { zh: "没有保存“{label}”的位置：{reason}", en: '"{label}" was not saved: {reason}' },
  "drag.unreachable": { zh: "开发服务器没有回答", en: "the development server does not answer" },
  "drag.unchanged": { zh: "重新载入后它的位置没有变", en: "after reloading it stands where it was" },
  "drag.overview": {
    zh: "节点只能在较宽窗口里的全图概览中拖动",
    en: "Nodes can be dragged in the overview of the whole map, in a wider window",
  },
} as const satisfies Messages<"drag">;

/** Copying what is seen as a step, on the development page. */
export const stepsMessages = {
  "steps.copy": { zh: "把当前视图复制为一步", en: "Copy this view as a step" },
  "steps.copied": {
    zh: "已复制，粘贴到 tours.json 后填写编号和文字",
    en: "Copied; paste it into tours.json and write its id and texts",
  },
} as const satisfies Messages<"steps">;

/** Starting a claim from words of the curator's copy, on the development page. */
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
