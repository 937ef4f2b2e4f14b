import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/**
 * The filter in words once there is one, and what the map tells by colour, dots, grey, arrows and thickness where it is
 * chosen.
 */
export const filterMessages = {
  "page.release": { zh: "移除筛选：{name}", en: "Remove filter: {name}" },
  "page.match": { zh: "多[root#]", en: "Several [root+]" },
  "page.match.any": { zh: "任一[root]", en: "Either" },
  "page.match.anySeveral": { zh: "任一[root]", en: "Any" },
  "page.match.all": { zh: "共有部分", en: "What both share" },
  "page.match.allSeveral": { zh: "共有部分", en: "What all share" },
  "page.shared": { zh: "共有{what}", en: "{what} shared" },
  "page.nothingShared": { zh: "没有共有的内容", en: "They share nothing" },
  "legend.hue": {
    zh: "颜色：所属[root]；没有颜色的不专属任何[root]",
    en: "Colour: its [root]; without one it belongs to none alone",
  },
  "legend.dots": {
    zh: "圆点：多[root#]共有，各有一点",
    en: "Dots: shared by several [root+], a dot for each",
  },
  "legend.beside": {
    zh: "[root]旁的数目：此处属于它的节点 + 按哪[root#]都留着的[goal]",
    en: "Counts beside a [root]: its nodes here + the [goal+] that every [root] keeps",
  },
  "legend.again": {
    zh: "灰字：前面已列出，这里再次出现",
    en: "Grey words: named before, and again here",
  },
  "legend.arrow": {
    zh: "箭头：从做的一方指向对象；没有箭头的是“属于”",
    en: "Arrow: from who acts to what is acted on; none for parts",
  },
  "legend.thickness": {
    zh: "粗细：越粗，在图中层级越高",
    en: "Thickness: the thicker, the higher in the tree",
  },
  "legend.counted": {
    zh: "数目：以它为依据的连线；随部分而来的“属于”不另算",
    en: 'Counts: ties that rest on it; "part of" that comes with its part is not counted again',
  },
} as const satisfies Messages<"page" | "legend">;

addMessages(filterMessages);
