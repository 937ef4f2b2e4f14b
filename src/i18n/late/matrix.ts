import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** The matrix: its two tables, their marks, and the flow beside the second. */
export const matrixMessages = {
  "matrix.parts": { zh: "矩阵的两张表", en: "The two tables" },
  "matrix.part.institutions": { zh: "机构与举措", en: "Institutions and measures" },
  "matrix.part.organs": { zh: "工程与机关", en: "Projects and organs" },
  "matrix.caption.institutions": {
    zh: "谁参与什么：每行一个机构，每列一项举措，按工程分组",
    en: "Who takes part in what: institutions by measures, grouped by project",
  },
  "matrix.caption.organs": {
    zh: "哪项工程建设哪种机关：每行一项工程，每列一种机关",
    en: "Which project builds which organ: projects by organs",
  },
  "matrix.count": { zh: "合计", en: "Ties" },
  "matrix.whole": { zh: "工程整体", en: "As a whole" },
  "matrix.claims": { zh: "合计", en: "Claims" },
  "matrix.total": { zh: "合计", en: "Total" },
  "matrix.noClaim": { zh: "没有", en: "None" },
  "matrix.sortTies": { zh: "按“{column}”的连线数排序", en: "Sort by ties to {column}" },
  "matrix.sortClaims": { zh: "按“{column}”的判断数排序", en: "Sort by claims about {column}" },
  "matrix.order": { zh: "排序", en: "Order" },
  "matrix.order.atlas": { zh: "图谱次序", en: "Atlas" },
  "matrix.order.name": { zh: "名称", en: "Name" },
  "matrix.order.count": { zh: "连线多少", en: "Most ties" },
  "matrix.ties": { zh: "{count} 条连线", en: "{count|tie|ties}" },
  "matrix.kind.default": { zh: "默认承担，不计数", en: "does it by default, not counted" },
  "matrix.basis": { zh: "{sentence}（{basis}）", en: "{sentence} ({basis})" },
  "matrix.byDefault": {
    zh: "{who}默认承担：{what}（来自{from}）。",
    en: "{who}, by default: {what} (from {from}).",
  },
  "matrix.defaultCount": { zh: "默认承担的举措（{count}）", en: "Measures done by default ({count})" },
  "matrix.cell": { zh: "这一格的连线", en: "The ties of this cell" },
  "matrix.keys": {
    zh: "方向键在格子间移动，回车查看依据",
    en: "Arrow keys move between cells, Enter opens the claim",
  },
  "matrix.noTies": {
    zh: "这个图谱里没有机构与举措之间的连线。",
    en: "This atlas ties no institution to a measure.",
  },
  "matrix.noOrgans": {
    zh: "这个图谱没有说哪项工程建设哪种机关。",
    en: "This atlas does not say which project builds which organ.",
  },
  "matrix.measuresOf": { zh: "{count} 项举措", en: "Measures: {count}" },
  "matrix.flow": { zh: "从工程经条线到机关", en: "From project through strand to organ" },
  "matrix.flowText": {
    zh: "每条细流是一条判断，共 {count} 条，内容同表格；没有判断的条线不画。",
    en: "Each stream is one claim, {count} in all, the same as in the table; strands without a claim are not drawn.",
  },
} as const satisfies Messages<"matrix">;

addMessages(matrixMessages);
