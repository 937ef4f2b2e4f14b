import type { Messages } from "../text.ts";

/** What is said when a link could not be followed in full; each names the part that was dropped. */
export const linkMessages = {
  "link.damaged": {
    zh: "链接有误，已打开默认视图。",
    en: "The link is damaged; the default view was opened.",
  },
  "link.unknownPart": {
    zh: "链接里有一处“{name}”看不懂，已忽略；其余照常打开。",
    en: 'The link has a part that is not understood, "{name}"; the rest was opened.',
  },
  "link.repeatedPart": {
    zh: "链接两次说明{part}，以第一次为准。",
    en: "The link says twice what the {part} is; the first was taken.",
  },
  "link.badValue": {
    zh: "链接里的{part}“{value}”看不懂，已用默认的；其余照常打开。",
    en: 'The {part} in the link, "{value}", is not understood; the usual one was taken, and the rest was opened.',
  },
  "link.unknownId": {
    zh: "链接里的{part}“{value}”不在这个图谱里，已忽略；其余照常打开。",
    en: 'The {part} in the link, "{value}", is not in this atlas; the rest was opened.',
  },
  "link.part.atlas": { zh: "图谱", en: "atlas" },
  "link.part.view": { zh: "视图", en: "view" },
  "link.part.part": { zh: "视图的一部分", en: "part of the view" },
  "link.part.sort": { zh: "排序", en: "order" },
  "link.part.match": { zh: "筛选多个时的取法", en: "what of several that are pressed" },
  "link.part.mode": { zh: "筛选方式", en: "way of filtering" },
  "link.part.sel": { zh: "所选内容", en: "selection" },
  "link.part.focus": { zh: "聚焦", en: "focus" },
  "link.part.path": { zh: "路径", en: "path" },
  "link.part.level": { zh: "细节", en: "level" },
  "link.part.lens": { zh: "着色", en: "colours" },
  "link.part.arranged": { zh: "单独排布", en: "arrangement" },
  "link.part.camera": { zh: "画面位置", en: "place on the map" },
  "link.part.tour": { zh: "演示步骤", en: "step of a tour" },
  "link.unknownAtlas": {
    zh: "没有链接所指的图谱“{value}”，已打开默认的图谱。",
    en: 'There is no atlas "{value}", which the link asks for; the default one was opened.',
  },
} as const satisfies Messages<"link">;
