import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** Focus, paths, several chosen things, the places of one, and the way back. */
export const exploreMessages = {
  "explore.focus": { zh: "聚焦", en: "Focus" },
  "explore.focusOn": { zh: "聚焦：{name}", en: "Focus: {name}" },
  "explore.focusSteps": { zh: "几步以内", en: "Within how many ties" },
  "explore.focusCount": { zh: "{count} 个节点", en: "{count|node|nodes}" },
  "explore.leaveFocus": { zh: "离开聚焦", en: "Leave the focus" },
  "explore.path": { zh: "路径", en: "Path" },
  "explore.pathTo": { zh: "路径终点", en: "Path to" },
  "explore.pathToHint": { zh: "到哪个节点？", en: "To which node?" },
  "explore.pathBetween": { zh: "从{from}到{to}", en: "From {from} to {to}" },
  "explore.pathNone": { zh: "两者之间没有路径。", en: "No ties lead from one to the other." },
  "explore.pathWays": { zh: "同样短的路径", en: "Ways of the same length" },
  "explore.pathMost": { zh: "只列出前 {count} 条。", en: "Only the first {count} are listed." },
  "explore.pathSwap": { zh: "对调起点和终点", en: "Swap the ends" },
  "explore.chosen": { zh: "已选 {count} 项", en: "{count} chosen" },
  "explore.release": { zh: "不再选：{name}", en: "No longer choose: {name}" },
  "explore.betweenThem": { zh: "它们之间的连线", en: "Ties among them" },
  "explore.noneBetween": { zh: "它们之间没有直接的连线。", en: "No ties lead from one to another." },
  "explore.pathOfTwo": { zh: "找出两者之间的路径", en: "Find the way between the two" },
  "explore.places": {
    zh: "在 {count} 处出现，从第二处起用灰字",
    en: "Stands in {count} places, in grey from the second",
  },
  "explore.back": { zh: "返回：{name}", en: "Back: {name}" },
} as const satisfies Messages<"explore">;

addMessages(exploreMessages);
