import type { Messages } from "../text.ts";

/** What the page says of itself before anything is chosen. */
export const introMessages = {
  "intro.line": {
    zh: "{author}的文章，{date} · {claims} 条判断 · 非官方",
    en: "{author}'s article, {date} · {claims|claim|claims} · not official",
  },
  "intro.lineUndated": {
    zh: "{author}的文章 · {claims} 条判断 · 非官方",
    en: "{author}'s article · {claims|claim|claims} · not official",
  },
  "intro.lineAlone": { zh: "{claims} 条判断 · 非官方", en: "{claims|claim|claims} · not official" },
  "intro.name": { zh: "从这里开始", en: "Start here" },
  "intro.questions": { zh: "几个问题", en: "Questions" },
  "intro.tour": { zh: "开始导览", en: "Start the tour" },
  "intro.dismiss": { zh: "不再显示开始提示", en: "Put this introduction away" },
} as const satisfies Messages<"intro">;
