import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** The figures view: its columns, and what it says of a number. */
export const figuresMessages = {
  "figures.caption": {
    zh: "按单位分组的数字，共 {count} 个；同一单位用同一把尺，从 0 起",
    en: "{count|figure|figures} by unit; those of one unit share a scale that holds 0",
  },
  "figures.inUnit": { zh: "{count} 个数字", en: "{count|figure|figures}" },
  "figures.value": { zh: "数值", en: "Value" },
  "figures.name": { zh: "数字", en: "Figure" },
  "figures.quantifies": { zh: "量化什么", en: "Of what" },
  "figures.doer": { zh: "谁来做", en: "Who does it" },
  "figures.sentence": { zh: "在哪里说", en: "Where it is said" },
  "figures.due": { zh: "期限：{due}", en: "Due: {due}" },
  "figures.noValue": { zh: "未给出数值", en: "No value given" },
  "figures.sort": { zh: "排序", en: "Sort by" },
  "figures.kind": { zh: "性质", en: "Kind" },
  "figures.nobody": { zh: "未说明", en: "Not said" },
  "figures.none": { zh: "这个图谱没有数字。", en: "This atlas names no figures." },
} as const satisfies Messages<"figures">;

addMessages(figuresMessages);
