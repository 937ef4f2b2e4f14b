import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** Lists too long to be drawn whole. */
export const longMessages = {
  "long.note": {
    zh: "内容很长，只画出眼前的部分，滚动时随之补上。查找请用本页的搜索（/），浏览器的页内查找看不到未画出的部分；打印则是全部。",
    en: "Only what is near to what you see is drawn, the rest as you scroll. Use the search of this page (/): the browser's own find does not see the rest. Print has all of it.",
  },
  "long.matrix": {
    zh: "表格很大，只画出眼前的部分，滚动时随之补上。查找请用本页的搜索（/），浏览器的页内查找看不到未画出的部分；打印时改为按机构列出，默认承担的只计数。",
    en: "Only what is near to what you see is drawn, the rest as you scroll. Use the search of this page (/): the browser's own find does not see the rest. Print lists it by institution and only counts what is done by default.",
  },
  "long.portion": {
    zh: "{what}，第 {from} 至 {to} 项，共 {count} 项",
    en: "{what}, {from} to {to} of {count}",
  },
} as const satisfies Messages<"long">;

addMessages(longMessages);
