import type { Messages } from "../text.ts";

/** The card of a node or a tie. */
export const cardMessages = {
  "card.title": { zh: "卡片", en: "Card" },
  "card.name": { zh: "全称", en: "Full name" },
  "card.alias": { zh: "又称", en: "Also called" },
  "card.aim": { zh: "目的", en: "Aim" },
  "card.figure": { zh: "数值", en: "Value" },
  "card.due": { zh: "期限", en: "Due" },
  "card.rationale": { zh: "理由", en: "Why" },
  "card.confidence": { zh: "把握", en: "Confidence" },
  "card.premises": { zh: "前提", en: "Rests on" },
  "card.doer": { zh: "承担者（默认）", en: "Who does it (by default)" },
  "card.connections": { zh: "连线", en: "Connections" },
  "card.noConnections": { zh: "没有连线。", en: "No connections." },
  "card.note": { zh: "说明", en: "Note" },
  "card.hidden": { zh: "当前筛选不含此项。", en: "The current filter leaves this out." },
  "card.show": { zh: "显示它", en: "Show it" },
  "card.quoted": { zh: "“{surface}”", en: '"{surface}"' },
} as const satisfies Messages<"card">;
