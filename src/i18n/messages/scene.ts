import type { Message } from "../text.ts";

/** Names of the spine's parts, written on the map itself. */
export const mapHeadings = {
  organ: { zh: "建设什么样的机关", en: "Kinds of organ to become" },
  institution: { zh: "机构与人员", en: "Institutions and people" },
} as const satisfies Record<string, Message>;

/** What the legend of a picture says of marks that are neither a type nor a basis. */
export const pictureLegend = {
  dots: { zh: "参与的工程", en: "Takes part in" },
} as const satisfies Record<string, Message>;

/** What a picture says of itself. */
export const pictureNote = {
  leftOut: { zh: "此图未画：{what}。", en: "Not drawn: {what}." },
  /** Where names say how many of it belong to them. */
  leftOutCounted: { zh: "此图未画（+\u00a0n）：{what}。", en: "Not drawn (+\u00a0n): {what}." },
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
