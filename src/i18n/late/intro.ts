import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** What a first visit begins with. */
export const beginMessages = {
  "intro.questions": { zh: "几个问题", en: "Questions" },
  "intro.tour": { zh: "开始导览", en: "Start the tour" },
  "intro.dismiss": { zh: "不再显示开始提示", en: "Put this introduction away" },
} as const satisfies Messages<"intro">;

addMessages(beginMessages);
