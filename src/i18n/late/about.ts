import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** The dialog that says what this is. */
export const aboutMessages = {
  "about.title": { zh: "关于", en: "About" },
  "about.what": {
    zh: "脉络把一篇政策文章画成可以走、可以查、可以放进幻灯片的图。它是独立制作，不是官方产品，也不代表文中任何机构。",
    en: "Mailuo turns a policy text into a map to walk, check and put on a slide. It is independent, not official, and speaks for none of the bodies in the text.",
  },
  "about.how": {
    zh: "图由编者逐句整理，用自己的话写成；文章本身不在其中。每个节点和每条连线都说明依据。",
    en: "Curators made the graph sentence by sentence, in their own words; the article itself is not included. Every node and every tie says what it rests on.",
  },
  "about.bases": { zh: "三种依据", en: "The three bases" },
  "about.counts": { zh: "规模", en: "Size" },
  "about.countsLine": { zh: "{nodes} 个节点，{edges} 条连线", en: "{nodes|node|nodes}, {edges|tie|ties}" },
  "about.version": { zh: "版本", en: "Version" },
  "about.versionLine": { zh: "{version}，{updated}", en: "{version}, {updated}" },
  "about.sources": { zh: "来源", en: "Sources" },
  "about.cite": { zh: "引用本图谱", en: "Cite this atlas" },
  "about.licences": { zh: "许可", en: "Licences" },
  "about.licencesLine": {
    zh: "代码 MIT；图谱的文字 CC BY 4.0，事实 CC0；字体思源黑体（Noto Sans SC）SIL OFL 1.1。",
    en: "Code MIT; the atlas's prose CC BY 4.0, its facts CC0; the font, Noto Sans SC, SIL OFL 1.1.",
  },
  "about.licencesBundled": { zh: "所用程序库的许可", en: "Licences of the libraries in it" },
  "about.errors": { zh: "报告错误", en: "Report an error" },
  "about.errorsLine": {
    zh: "请把下面这一行连同更正和出处发给：",
    en: "Send the line below, with the correction and where it comes from, to:",
  },
  "about.noContact": {
    zh: "{curators}（这个图谱没有写明地址，请交给给你这个页面的人）",
    en: "{curators} (the atlas names no address: give it to whoever gave you this page)",
  },
  "about.copyError": { zh: "复制这一行", en: "Copy the line" },
  "about.copiedError": { zh: "已复制", en: "Copied" },
  "about.copyErrorFailed": {
    zh: "浏览器不允许复制，请选中文字自己复制。",
    en: "The browser does not allow copying; select the text and copy it yourself.",
  },
  "about.moreData": { zh: "其他格式（在“分享”里）", en: "Other formats (under Share)" },
  "about.data": { zh: "数据", en: "Data" },
  "about.errorId": { zh: "{atlas} {version}，编号 {id}", en: "{atlas} {version}, id {id}" },
  "about.errorNone": {
    zh: "{atlas} {version}（先选中有误的节点，这里会写上它的编号）",
    en: "{atlas} {version} (choose the faulty node first and its id appears here)",
  },
} as const satisfies Messages<"about">;

addMessages(aboutMessages);

/** The help sheet: keys and settings. */
export const helpMessages = {
  "page.settings": { zh: "设置", en: "Settings" },
  "page.keysAnywhere": { zh: "整个页面", en: "Anywhere on the page" },
  "page.keyElsewhere.e": { zh: "在图谱画布上：逐条走过连线", en: "On the map canvas: walks the ties" },
  "page.keyElsewhere.b": { zh: "演示时：黑屏", en: "In a tour: blanks the screen" },
  "page.keyElsewhere.o": { zh: "演示时：列出步骤", en: "In a tour: lists the steps" },
  "page.keyBack": {
    zh: "回到上一个画面或卡片（浏览器的“后退”）",
    en: "Back to the view or card before (the browser's Back)",
  },
  "page.singleKeys": {
    zh: "使用单键快捷键（单个字母、数字和符号）",
    en: "Use shortcuts of a single letter, digit or sign",
  },
  "page.still": {
    zh: "减少动态：镜头和滚动直接跳到位",
    en: "Reduce motion: camera and scrolling jump at once",
  },
  "page.stillBySystem": { zh: "系统已要求减少动态。", en: "Your system asks for it already." },
  "page.tourKeys": {
    zh: "方向键、翻页键或空格翻步，Home 和 End 到首尾，N 显示备注，O 列出步骤，B 或句号黑屏，W 或逗号白屏，F5 全屏，Esc 结束。",
    en: "Arrow keys, Page Up and Page Down or space walk the steps, Home and End go to the first and last, N shows the notes, O lists the steps, B or full stop turns the screen black, W or comma white, F5 fills the screen, Escape ends.",
  },
  "page.untranslated": {
    zh: "页面自带中文和英文；浏览器的自动翻译不用于本页，以免数字和状态停在旧值。",
    en: "The page has Chinese and English itself. The browser's own translation is off here: counts and messages would stop changing.",
  },
} as const satisfies Messages<"page">;

addMessages(helpMessages);
