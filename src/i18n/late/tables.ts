import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** The matrix and the figures: their tables, marks and columns, and the flow beside the second matrix. */
export const tableMessages = {
  "matrix.parts": { zh: "矩阵的两张表", en: "The two tables" },
  "matrix.part.institutions": { zh: "[actor]与[leaf]", en: "[Actor+] and [leaf+]" },
  "matrix.part.organs": { zh: "[root]与[goal]", en: "[Root+] and [goal+]" },
  "matrix.caption.institutions": {
    zh: "谁参与什么：每行一[actor#]，每列一[leaf#]，按[root]分组",
    en: "Who takes part in what: [actor+] by [leaf+], grouped by [root]",
  },
  "matrix.caption.organs": {
    zh: "哪[root#][aim]哪[goal#]：每行一[root#]，每列一[goal#]",
    en: "Which [root] [aim] which [goal]: [root+] by [goal+]",
  },
  "matrix.count": { zh: "合计", en: "Ties" },
  "matrix.whole": { zh: "[root]整体", en: "As a whole" },
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
  "matrix.defaultCount": { zh: "默认承担的[leaf]（{count}）", en: "[Leaf+] done by default ({count})" },
  "matrix.cell": { zh: "这一格的连线", en: "The ties of this cell" },
  "matrix.keys": {
    zh: "方向键在格子间移动，回车查看依据",
    en: "Arrow keys move between cells, Enter opens the claim",
  },
  "matrix.noTies": {
    zh: "这个图谱里没有[actor]与[leaf]之间的连线。",
    en: "This atlas ties no [actor] to any [leaf].",
  },
  "matrix.noOrgans": {
    zh: "这个图谱没有说哪[root#][aim]哪[goal#]。",
    en: "This atlas does not say which [root] [aim] which [goal].",
  },
  "matrix.measuresOf": { zh: "{count} [leaf#]", en: "[Leaf+]: {count}" },
  "matrix.flow": { zh: "从[root]经[branch]到[goal]", en: "From [root] through [branch] to [goal]" },
  "matrix.flowText": {
    zh: "每条细流是一条判断，共 {count} 条，内容同表格；没有判断的[branch]不画。",
    en: "Each stream is one claim, {count} in all, the same as in the table; [branch+] without a claim are not drawn.",
  },
  "figures.caption": {
    zh: "按单位分组的数字，共 {count} 个；同一单位用同一把尺，从 0 起",
    en: "{count|figure|figures} by unit; those of one unit share a scale that holds 0",
  },
  "figures.inUnit": { zh: "{count} 个数字", en: "{count|figure|figures}" },
  "figures.value": { zh: "数值", en: "Value" },
  "figures.name": { zh: "数字", en: "Figure" },
  "figures.quantifies": { zh: "量化什么", en: "Of what" },
  "figures.doer": { zh: "谁来做", en: "Who does it" },
  "figures.sentence": { zh: "在哪里说", en: "Where it is said" },
  "figures.due": { zh: "期限：{due}", en: "Due: {due}" },
  "figures.noValue": { zh: "未给出数值", en: "No value given" },
  "figures.sort": { zh: "排序", en: "Sort by" },
  "figures.kind": { zh: "性质", en: "Kind" },
  "figures.nobody": { zh: "未说明", en: "Not said" },
  "figures.none": { zh: "这个图谱没有数字。", en: "This atlas names no figures." },
} as const satisfies Messages<"matrix" | "figures">;

addMessages(tableMessages);
