import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** What is said when a saved picture is opened again. */
export const pictureMessages = {
  "picture.drop": {
    zh: "松开即可打开：图谱文件、导出的图片，或一份原文",
    en: "Drop to open: an atlas, a saved picture, or a copy of the text",
  },
  "picture.atlasOpening": { zh: "正在打开“{name}”…", en: 'Opening "{name}"…' },
  "picture.atlasRefused": { zh: "没有打开图谱", en: "The atlas was not opened" },
  "picture.atlasStays": {
    zh: "“{name}”有 {count} 处错误，改正后再打开。原来打开的图谱没有改变。",
    en: '"{name}" has {count|error|errors}: mend them and open it again. What was open stays open.',
  },
  "picture.opened": {
    zh: "已打开图片“{name}”里的视图。",
    en: 'The view of the picture "{name}" was opened.',
  },
  "picture.otherVersion": {
    zh: "已打开图片“{name}”里的视图。图片出自这个图谱的 {made} 版，现在是 {here} 版，内容可能有变。",
    en: 'The view of the picture "{name}" was opened. It was made from version {made} of this atlas; this is version {here}, so some of it may differ.',
  },
  "picture.unknownAtlas": {
    zh: "图片“{name}”出自图谱“{atlas}”，这里没有这个图谱。原来的画面没有改变。",
    en: 'The picture "{name}" shows the atlas "{atlas}", which is not here. Nothing was changed.',
  },
  "picture.foreign": {
    zh: "“{name}”不是脉络导出的图片，或其中的信息已被去除。只有脉络导出的 PNG 和 SVG 可以重新打开。",
    en: '"{name}" is not a picture that Mailuo saved, or has lost what it carried. Only its PNG and SVG pictures can be opened again.',
  },
  "picture.damaged": {
    zh: "图片“{name}”已损坏，读不出它的视图。原来的画面没有改变。",
    en: 'The picture "{name}" is damaged, so that its view cannot be read. Nothing was changed.',
  },
  "picture.newer": {
    zh: "图片“{name}”由较新版本的脉络导出，这里读不懂。请用新版打开。",
    en: 'The picture "{name}" was saved by a later Mailuo than this one, which cannot read it.',
  },
  "picture.too-large": {
    zh: "“{name}”太大（超过 256 MB），没有读取。",
    en: '"{name}" is too large (over 256 MB) and was not read.',
  },
  "picture.unreadable": {
    zh: "浏览器读不了“{name}”。请再试一次。",
    en: 'The browser could not read "{name}". Try again.',
  },
} as const satisfies Messages<"picture">;

addMessages(pictureMessages);
