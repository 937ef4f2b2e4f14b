import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** What a PowerPoint file says of itself. */
export const deckMessages = {
  "deck.shared": { zh: "共有", en: "Shared" },
  "deck.legend": { zh: "图例", en: "Legend" },
  "deck.moreClaims": {
    zh: "图中另有 {count} 条论断，页面上逐条注明依据。",
    en: "{count|more claim|more claims} in the picture; the page says what each rests on.",
  },
  "deck.part": { zh: "{title}（{part}/{parts}）", en: "{title} ({part}/{parts})" },
  "deck.layout.blank": { zh: "空白", en: "Blank" },
  "deck.layout.title": { zh: "标题页", en: "Title slide" },
  "deck.layout.picture": { zh: "图", en: "Picture" },
  "deck.layout.text": { zh: "文字", en: "Text" },
} as const satisfies Messages<"deck">;

addMessages(deckMessages);
