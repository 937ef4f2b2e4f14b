import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** What stands on the card of a node or a tie. */
export const onCardMessages = {
  "card.name": { zh: "全称", en: "Full name" },
  "card.alias": { zh: "又称", en: "Also called" },
  "card.aim": { zh: "目的", en: "Aim" },
  "card.figure": { zh: "数值", en: "Value" },
  "card.rationale": { zh: "理由", en: "Why" },
  "card.premises": { zh: "前提", en: "Rests on" },
  "card.connections": { zh: "连线", en: "Connections" },
  "card.noConnections": { zh: "没有连线。", en: "No connections." },
  "card.hidden": { zh: "当前筛选不含此项。", en: "The current filter leaves this out." },
  "card.show": { zh: "显示它", en: "Show it" },
} as const satisfies Messages<"card">;

addMessages(onCardMessages);
