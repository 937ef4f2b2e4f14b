import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** Choosing, showing and printing a tour. */
export const tourMessages = {
  "tour.choose": { zh: "选择一场演示", en: "Choose a tour" },
  "tour.steps": { zh: "{count} 步", en: "{count|step|steps}" },
  "tour.start": { zh: "开始演示：{title}", en: "Present: {title}" },
  "tour.handout": { zh: "讲义", en: "Hand-out" },
  "tour.handoutOf": { zh: "讲义：{title}", en: "Hand-out: {title}" },
  "tour.deck": { zh: "幻灯片", en: "Slides" },
  "tour.deckOf": { zh: "导出幻灯片：{title}", en: "Export as slides: {title}" },
  "tour.deckMaking": { zh: "正在生成幻灯片", en: "Making the slides" },
  "tour.deckProgress": { zh: "已画 {made} / {total} 张", en: "{made} of {total|slide|slides} drawn" },
  "tour.deckSaved": {
    zh: "幻灯片已生成，交给浏览器保存。",
    en: "Slides made, and handed to the browser to save.",
  },
  "tour.deckCancelled": { zh: "已取消，没有保存文件。", en: "Cancelled; no file was saved." },
  "tour.deckFailed.draw": {
    zh: "第 {number} 张幻灯片“{title}”没有画成，没有保存文件；其余照常可用，可以再试一次。",
    en: 'Slide {number}, "{title}", could not be drawn and no file was saved. Everything else works; try again.',
  },
  "tour.deckFailed.encode": {
    zh: "各张幻灯片都已画好，但生成文件时出错，没有保存；可以再试一次。",
    en: "Every slide was drawn, but making the file failed and none was saved. Try again.",
  },
  "tour.deckFailed.save": {
    zh: "文件已生成，但浏览器没有保存；可以再试一次。",
    en: "The file was made, but the browser did not save it. Try again.",
  },
  "tour.deckFailed.fetch": {
    zh: "生成幻灯片所需的部分没有下载成功；请检查网络，再试一次。",
    en: "The part of the page that makes slides could not be fetched. Check the network and try again.",
  },
  "tour.drawing": { zh: "正在画图…", en: "Drawing…" },
  "tour.drawn": { zh: "正在画图：已完成 {made} / {total}", en: "Drawing: {made} of {total} done" },
  "tour.notDrawn": {
    zh: "这一步的图没有画成；文字和依据不受影响。",
    en: "The picture of this step could not be drawn; its words and evidence are here all the same.",
  },
  "tour.drawnInstead": {
    zh: "页面上，这一步是“{view}”视图；这里画的是{drawn}",
    en: "On the page this step is the {view} view; drawn here is the {drawn}",
  },
  "tour.print": { zh: "打印", en: "Print" },
  "tour.unfetched": {
    zh: "演示的文件没有取到。请检查网络后重新加载，视图不变。",
    en: "The file with the tours could not be fetched. Check the connection and reload; the view stays.",
  },
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
  "tour.blank": { zh: "黑屏", en: "Blank the screen" },
  "tour.blankByKey": { zh: "黑屏（B）", en: "Blank the screen (B)" },
  "tour.end": { zh: "结束演示", en: "End the tour" },
  "tour.black": { zh: "黑屏。按任意键或轻触返回。", en: "The screen is black. Any key or a tap returns." },
  "tour.white": { zh: "白屏。按任意键或轻触返回。", en: "The screen is white. Any key or a tap returns." },
  "tour.astray": { zh: "回到这一步", en: "Back to this step" },
  "tour.says": { zh: "讲稿", en: "Notes" },
  "tour.claims": { zh: "依据", en: "Evidence" },
  "tour.sentences": { zh: "提到的句子", en: "Sentences named" },
  "tour.sentenceIn": { zh: "{id}（{section}）", en: "{id} ({section})" },
  "tour.sources": { zh: "来源", en: "Sources" },
  "tour.version": { zh: "{atlas}，{version} 版，{date}", en: "{atlas}, version {version}, {date}" },
} as const satisfies Messages<"tour">;

addMessages(tourMessages);
