import type { ProblemMessage } from "./problem-message.ts";

/** Words for problems with labels. */
export const labelProblems = {
  labelCharacter: {
    what: {
      zh: "名称里有看不见的字符或换行：{character}",
      en: "The name has a line break or a character that is not seen: {character}",
    },
    fix: {
      zh: "删去它，名称写成一行；要分行画，用 lines",
      en: "Remove it, a name is of one line; to break what is drawn, use lines",
    },
  },
  labelDuplicate: {
    what: {
      zh: "名称“{name}”与节点 {other} 重复（{language}）",
      en: "The name “{name}” is also that of {other} ({language})",
    },
    fix: {
      zh: "如果是同一事物就合并，否则改得能区分",
      en: "Merge them if they are one thing, else tell them apart",
    },
  },
  labelNearDuplicate: {
    what: { zh: "标签与节点 {other} 的几乎相同", en: "The label is nearly that of {other}" },
    fix: { zh: "看看是不是同一事物", en: "See whether they are one thing" },
  },
  readingLength: {
    what: {
      zh: "读音“{reading}”有 {length} 个音节，标签有 {expected} 个汉字",
      en: "The reading “{reading}” has {length|syllable|syllables}, the label {expected|Chinese character|Chinese characters}",
    },
    fix: {
      zh: "按标签逐字写出音节，用空格隔开",
      en: "Write a syllable for each character of the label, with blanks between",
    },
  },
} as const satisfies Record<string, ProblemMessage>;
