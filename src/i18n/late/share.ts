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
  "share.making": { zh: "正在画图…", en: "Drawing…" },
} as const satisfies Messages<"share">;

addMessages(shareMessages);
