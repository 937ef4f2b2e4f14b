import type { Messages } from "../text.ts";

/** The views: their names, what each answers, and what they say when there is nothing to show or something broke. */
export const viewMessages = {
  "view.views": { zh: "视图", en: "Views" },
  "view.map": { zh: "图谱", en: "Map" },
  "view.lanes": { zh: "脉络", en: "Lanes" },
  "view.matrix": { zh: "矩阵", en: "Matrix" },
  "view.figures": { zh: "数字", en: "Figures" },
  "view.text": { zh: "原文", en: "Text" },
  "view.outline": { zh: "目录", en: "Outline" },
  "view.answers.map": { zh: "有什么，怎样相连", en: "What there is and how it hangs together" },
  "view.answers.lanes": {
    zh: "什么属于哪[root#]，每[leaf#]带着什么",
    en: "What belongs to which [root], what hangs on which [leaf]",
  },
  "view.answers.matrix": {
    zh: "谁参与什么，哪[root#][aim]哪[goal#]",
    en: "Who takes part in what, which [root] [aim] which [goal]",
  },
  "view.answers.figures": { zh: "说到哪些数字", en: "What numbers are named" },
  "view.answers.text": { zh: "在哪里说的", en: "Where it is said" },
  "view.answers.outline": { zh: "按次序列出全部内容", en: "Everything, in order" },
  "view.loading": { zh: "正在打开视图…", en: "Opening the view…" },
  "view.failed": {
    zh: "“{view}”出错，其余部分照常可用。",
    en: '"{view}" has failed; the rest of the page works on.',
  },
  "view.unfetched": {
    zh: "没有取到：网络可能中断，或网站刚刚更新。重新加载后视图不变。",
    en: "It could not be fetched: the network may be down, or the site has just been updated. After a reload the view is the same.",
  },
  "view.retry": { zh: "再试一次", en: "Try again" },
  "view.empty": { zh: "当前筛选下没有内容。", en: "The current filter leaves nothing to show." },
  "view.questions": { zh: "可以从这里开始：", en: "Questions to start from:" },
} as const satisfies Messages<"view">;

/** The words of what every atlas has: bases and levels; types and relations are named by its vocabulary. */
export const typesMessages = {
  "types.basis.stated": { zh: "原文所述", en: "Stated" },
  "types.basis.inferred": { zh: "编者推断", en: "Inferred" },
  "types.basis.background": { zh: "背景知识", en: "Background" },

  "types.level.far": { zh: "概略", en: "Outline level" },
  "types.level.overview": { zh: "总览", en: "Overview" },
  "types.level.near": { zh: "细节", en: "Detail" },
} as const satisfies Messages<"types">;
