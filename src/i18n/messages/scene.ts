import type { Message } from "../text.ts";

/** What the legend of a picture says of marks that are neither a type nor a basis. */
export const pictureLegend = {
  dots: { zh: "参与的[root]", en: "Takes part in" },
  again: { zh: "灰字：前面已列出", en: "In grey: named before" },
  sample: { zh: "字", en: "Aa" },
} as const satisfies Record<string, Message>;

/** What a picture says of itself. */
export const pictureNote = {
  leftOut: { zh: "此图未画：{what}。", en: "Not drawn: {what}." },
  /** Where names say how many of it belong to them. */
  leftOutCounted: { zh: "此图未画（+\u00a0n）：{what}。", en: "Not drawn (+\u00a0n): {what}." },
} as const satisfies Record<string, Message>;
