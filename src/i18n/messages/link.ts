import type { Messages } from "../text.ts";

/** What is said when a link could not be followed in full; each names the part that was dropped. */
export const linkMessages = {
  "link.damaged": {
    zh: "链接有误，已打开默认视图。",
    en: "The link is damaged; the default view was opened.",
  },
  "link.unknownPart": {
    zh: "不认识链接中的“{name}”，已忽略。",
    en: "The link has an unknown part, “{name}”; it was ignored.",
  },
  "link.repeatedPart": {
    zh: "链接中的“{name}”重复出现，已忽略后者。",
    en: "“{name}” occurs more than once in the link; the later ones were ignored.",
  },
  "link.badValue": {
    zh: "链接中“{name}”的值“{value}”无效，已用默认值。",
    en: "“{value}” is no value of “{name}”; the default was used.",
  },
  "link.unknownId": {
    zh: "链接中“{name}”所指的“{value}”不在图谱里，已忽略。",
    en: "“{value}” in “{name}” is not in this atlas; it was ignored.",
  },
  "link.unknownAtlas": {
    zh: "没有链接所指的图谱“{value}”，已打开默认的图谱。",
    en: 'There is no atlas "{value}", which the link asks for; the default one was opened.',
  },
} as const satisfies Messages<"link">;
