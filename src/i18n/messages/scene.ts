import type { Message } from "../text.ts";

/** Names of the spine's parts, written on the map itself. */
export const mapHeadings = {
  organ: { zh: "建设什么样的机关", en: "Kinds of organ to become" },
  institution: { zh: "机构与人员", en: "Institutions and people" },
} as const satisfies Record<string, Message>;

/** Names of the columns of the lanes. */
export const laneHeadings = {
  organ: { zh: "机关", en: "Organs" },
  project: { zh: "工程", en: "Projects" },
  strand: { zh: "条线", en: "Strands" },
  measure: { zh: "举措", en: "Measures" },
  near: { zh: "机制、数字与依据", en: "Mechanisms, figures, references" },
  institution: { zh: "机构与人员", en: "Institutions and people" },
} as const satisfies Record<string, Message>;
