import type { Message } from "../text.ts";

/** Names of the spine's parts, written on the map itself. */
export const mapHeadings = {
  organ: { zh: "建设什么样的机关", en: "Kinds of organ to become" },
  institution: { zh: "机构与人员", en: "Institutions and people" },
} as const satisfies Record<string, Message>;
