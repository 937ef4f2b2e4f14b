import type { Messages } from "../text.ts";

/** Choosing, showing and printing a tour. */
export const tourMessages = {
  "tour.choose": { zh: "选择一场演示", en: "Choose a tour" },
  "tour.steps": { zh: "{count} 步", en: "{count} steps" },
  "tour.start": { zh: "开始演示：{title}", en: "Present: {title}" },
  "tour.handout": { zh: "讲义", en: "Hand-out" },
  "tour.handoutOf": { zh: "讲义：{title}", en: "Hand-out: {title}" },
  "tour.print": { zh: "打印", en: "Print" },
  "tour.broken": {
    zh: "这个图谱的演示文件有误，暂时不能演示；图谱的其余部分照常可用。",
    en: "The tours of this atlas have errors and cannot be shown; everything else works.",
  },
  "tour.player": { zh: "演示：{title}", en: "Tour: {title}" },
  "tour.place": { zh: "{number} / {total}", en: "{number} / {total}" },
  "tour.status": {
    zh: "第 {number} 步，共 {total} 步：{caption}",
    en: "Step {number} of {total}: {caption}",
  },
  "tour.previous": { zh: "上一步", en: "Previous step" },
  "tour.next": { zh: "下一步", en: "Next step" },
  "tour.outline": { zh: "步骤", en: "Steps" },
  "tour.notes": { zh: "备注", en: "Notes" },
  "tour.fullScreen": { zh: "全屏", en: "Full screen" },
  "tour.end": { zh: "结束演示", en: "End the tour" },
  "tour.keys": {
    zh: "方向键、翻页键或空格翻步，Home 和 End 到首尾，N 显示备注，O 列出步骤，Esc 结束。",
    en: "Arrow keys, Page Up and Page Down or space walk the steps, Home and End go to the first and last, N shows the notes, O lists the steps, Escape ends.",
  },
  "tour.astray": { zh: "回到这一步", en: "Back to this step" },
  "tour.says": { zh: "讲稿", en: "Notes" },
  "tour.claims": { zh: "依据", en: "Evidence" },
  "tour.sentences": { zh: "提到的句子", en: "Sentences named" },
  "tour.sentenceIn": { zh: "{id}（{section}）", en: "{id} ({section})" },
  "tour.sources": { zh: "来源", en: "Sources" },
  "tour.version": { zh: "{atlas}，{version} 版，{date}", en: "{atlas}, version {version}, {date}" },
} as const satisfies Messages<"tour">;
