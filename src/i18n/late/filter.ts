import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** The filter in words, once there is one: its tokens, and what several that are pressed have in common. */
export const filterMessages = {
  "page.release": { zh: "移除筛选：{name}", en: "Remove filter: {name}" },
  "page.match": { zh: "多[root#]", en: "Several [root+]" },
  "page.match.any": { zh: "任一[root]", en: "Either" },
  "page.match.anySeveral": { zh: "任一[root]", en: "Any" },
  "page.match.all": { zh: "共有部分", en: "What both share" },
  "page.match.allSeveral": { zh: "共有部分", en: "What all share" },
  "page.shared": { zh: "共有{what}", en: "{what} shared" },
  "page.nothingShared": { zh: "没有共有的内容", en: "They share nothing" },
} as const satisfies Messages<"page">;

addMessages(filterMessages);
