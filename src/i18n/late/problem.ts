import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** What stands over the problems of an atlas that cannot be opened, and where each is. */
export const problemPageMessages = {
  "page.problemsTitle": { zh: "图谱有误，无法打开", en: "The atlas has errors and cannot be opened" },
  "page.problemsCount": {
    zh: "共 {count} 处，全部列出如下。",
    en: "{count} in all, every one listed below.",
  },
  "page.place": { zh: "{file}，第 {line} 行第 {column} 列", en: "{file}, line {line}, column {column}" },
} as const satisfies Messages<"page">;

addMessages(problemPageMessages);
