import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** Handing on what is seen. */
export const shareMessages = {
  "share.link": { zh: "复制链接", en: "Copy link" },
  "share.linkHint": {
    zh: "打开同样的画面，用读者自己的语言",
    en: "Opens exactly this, in the reader's own language",
  },
  "share.otherLink": { zh: "复制英文链接", en: "Copy Chinese link" },
  "share.otherLinkHint": { zh: "打开同样的画面，用英文", en: "Opens exactly this, in Chinese" },
  "share.embed": { zh: "复制嵌入代码", en: "Copy embed code" },
  "share.embedHint": { zh: "把这个画面放进另一个网页", en: "Puts this view into another page" },
  "share.picture": { zh: "复制图片", en: "Copy picture" },
  "share.pictureHint": {
    zh: "画面的图片，上面印有它的链接",
    en: "What is seen, with its link printed on it",
  },
  "share.copied": { zh: "已复制", en: "Copied" },
  "share.refused": {
    zh: "浏览器不允许复制。请选中下面的文字，自己复制。",
    en: "The browser does not allow copying. Select the text below and copy it yourself.",
  },
  "share.pictureRefused": {
    zh: "浏览器不允许复制图片，已改为保存文件。",
    en: "The browser does not allow copying pictures, so the file was saved instead.",
  },
  "share.pictureFailed": {
    zh: "图片没有画成；请用“导出”再试。",
    en: "The picture could not be drawn; try Export instead.",
  },
  "share.data": { zh: "导出数据", en: "Export data" },
  "share.dataHint": {
    zh: "图谱的全部内容，供别的程序使用",
    en: "All that the atlas holds, for other programs",
  },
  "share.atlas": { zh: "图谱（JSON）", en: "The atlas as JSON" },
  "share.atlasHint": {
    zh: "graph.json：节点、连线、依据和出处",
    en: "graph.json: nodes, ties, what they rest on and where",
  },
  "share.annotations": { zh: "依据（W3C 网页批注）", en: "Evidence as W3C Web Annotations" },
  "share.annotationsHint": {
    zh: "JSON-LD：每条判断及其在原文中的位置，不含原文",
    en: "JSON-LD: every claim and where in the text it stands, without the text",
  },
  "share.quotes": { zh: "附上所开文本中的原句", en: "With the words from your copy of the text" },
  "share.quotesHint": {
    zh: "文件里会有原文的文字。原文的权利属于发布者：请只自己使用，不要公开这个文件。",
    en: "The file will hold words of the text, which belong to its publisher: use it yourself, and do not publish it.",
  },
  "share.dataSaved": { zh: "已保存 {name}", en: "Saved {name}" },
  "share.dataFailed": {
    zh: "浏览器不允许保存文件。请换一个浏览器，或检查下载权限。",
    en: "The browser refused to save the file. Try another browser, or see whether downloads are allowed.",
  },
  "share.open": { zh: "打开图谱", en: "Open an atlas" },
  "share.openHint": {
    zh: "选 graph.json，可以连同 text-index.json 和 tours.json；也可以把它们拖到页面上。只在本页打开，不上传。",
    en: "Choose graph.json, with text-index.json and tours.json if you have them, or drop them on the page. It is opened on this page only, not sent anywhere.",
  },
  "share.making": { zh: "正在画图…", en: "Drawing…" },
} as const satisfies Messages<"share">;

addMessages(shareMessages);
