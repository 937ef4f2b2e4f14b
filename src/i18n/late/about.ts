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
  "about.claimsLine": {
    zh: "{claims} 条判断：全部节点，以及自有依据的 {own} 条连线。",
    en: "{claims|claim|claims}: every node, and {own|tie|ties} with a basis of their own.",
  },
  "about.claimsRest": {
    zh: "其余 {rest} 条连线只说“属于”，依据就是部分本身，不另算。",
    en: 'What the other {rest|tie|ties} say, "part of", rests on the part itself and is not counted again.',
  },
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
