import type { Message } from "../text.ts";

/** Names of the spine's parts, written on the map itself. */
export const mapHeadings = {
  organ: { zh: "建设什么样的机关", en: "Kinds of organ to become" },
  institution: { zh: "机构与人员", en: "Institutions and people" },
} as const satisfies Record<string, Message>;

/** What the legend of a picture says of marks that are neither a type nor a basis. */
export const pictureLegend = {
  dots: { zh: "参与的工程", en: "Takes part in the project" },
} as const satisfies Record<string, Message>;

/** What a picture says of itself. */
export const pictureNote = {
  leftOut: { zh: "此图未画：{what}。", en: "Left out here: {what}." },
  rowsLeftOut: { zh: "表中另有 {count} 行，此图未列。", en: "{count|more row|more rows} not shown here." },
} as const satisfies Record<string, Message>;

/** Heads of tables that views have no words for. */
export const pictureTable = {
  said: {
    zh: "图中有一张 {count} 行的表，各列：{heads}。",
    en: "The drawing has a table of {count|row|rows}: {heads}.",
  },
  how: { zh: "怎样参与", en: "How" },
  inWhat: { zh: "参与什么", en: "In what" },
  section: { zh: "部分", en: "Part of the text" },
  sentences: { zh: "句子", en: "Sentences" },
  sentenceCount: { zh: "句数", en: "Number" },
  claimCount: { zh: "论断", en: "Claims" },
} as const satisfies Record<string, Message>;

/** Names of the columns of the lanes. */
export const laneHeadings = {
  goal: { zh: "机关", en: "Organs" },
  root: { zh: "工程", en: "Projects" },
  branch: { zh: "条线", en: "Strands" },
  leaf: { zh: "举措", en: "Measures" },
  detail: { zh: "机制、数字与依据", en: "Details" },
  actor: { zh: "机构与人员", en: "Institutions" },
} as const satisfies Record<string, Message>;
