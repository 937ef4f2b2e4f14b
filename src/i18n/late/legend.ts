import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** What the map tells by colour, dots, grey, arrows and thickness, where types and bases are filtered. */
export const legendMessages = {
  "legend.hue": {
    zh: "颜色：所属[root]；没有颜色的不专属任何[root]",
    en: "Colour: its [root]; without one it belongs to none alone",
  },
  "legend.dots": {
    zh: "圆点：多[root#]共有，各有一点",
    en: "Dots: shared by several [root+], a dot for each",
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
  "legend.counted": { zh: "数目：此处以它为依据的连线", en: "Counts: ties here that rest on it" },
} as const satisfies Messages<"legend">;

addMessages(legendMessages);
