import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** The outline: its tree, its tables and their columns. */
export const outlineMessages = {
  "outline.parts": { zh: "目录的形式", en: "Forms of the outline" },
  "outline.tree": { zh: "目录树", en: "Tree" },
  "outline.nodes": { zh: "节点", en: "Nodes" },
  "outline.edges": { zh: "连线", en: "Ties" },
  "outline.figures": { zh: "数字", en: "Figures" },
  "outline.evidence": { zh: "出处", en: "Evidence" },
  "outline.openAll": { zh: "全部展开", en: "Open all" },
  "outline.closeAll": { zh: "全部收起", en: "Close all" },
  "outline.treeKeys": {
    zh: "方向键移动和展开，回车选择，键入开头的字、字母或拼音首字母跳转",
    en: "Arrow keys walk and open, Enter chooses, typing the beginning of a name goes there",
  },
  "outline.tableKeys": {
    zh: "上下方向键换行，回车选择",
    en: "Up and down walk the rows, Enter chooses",
  },
  "outline.ties": { zh: "{count} 条连线", en: "Ties: {count}" },
  "outline.rest": { zh: "另有 {count} 项不在筛选内", en: "{count} outside the filter" },
  "outline.nonePass": {
    zh: "没有内容符合当前筛选，所以全部淡化。",
    en: "Nothing passes the current filter, so that everything is faded.",
  },
  "outline.outside": { zh: "不在筛选内", en: "Outside the filter" },
  "outline.caption": { zh: "{table}，{count} 行", en: "{table}, rows: {count}" },
  "outline.noRows": { zh: "这个图谱没有这类内容。", en: "This atlas has nothing of this kind." },
  "outline.column.label": { zh: "名称", en: "Label" },
  "outline.column.note": { zh: "说明", en: "Note" },
  "outline.column.type": { zh: "类型", en: "Type" },
  "outline.column.projects": { zh: "[root]", en: "[Root+]" },
  "outline.column.basis": { zh: "依据", en: "Basis" },
  "outline.column.ties": { zh: "连线数", en: "Ties" },
  "outline.column.sentences": { zh: "句", en: "Sentences" },
  "outline.column.tie": { zh: "连线", en: "Tie" },
  "outline.column.relation": { zh: "关系", en: "Relation" },
  "outline.column.source": { zh: "起点", en: "From" },
  "outline.column.target": { zh: "终点", en: "To" },
  "outline.column.confidence": { zh: "把握", en: "Confidence" },
  "outline.column.value": { zh: "数值", en: "Value" },
  "outline.column.unit": { zh: "单位", en: "Unit" },
  "outline.column.kind": { zh: "类别", en: "Kind" },
  "outline.column.due": { zh: "期限", en: "Due" },
  "outline.column.quantifies": { zh: "量化对象", en: "Counts what" },
  "outline.column.doer": { zh: "承担者", en: "Who does it" },
  "outline.column.sentence": { zh: "句", en: "Sentence" },
  "outline.column.section": { zh: "段落或出处", en: "Section or source" },
  "outline.column.claim": { zh: "内容", en: "Claim" },
  "outline.column.surface": { zh: "原文用语", en: "Words of the text" },
} as const satisfies Messages<"outline">;

addMessages(outlineMessages);
