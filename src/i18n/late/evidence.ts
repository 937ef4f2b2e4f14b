import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** What a claim rests on and where it is said, on the card. */
export const evidenceMessages = {
  "evidence.title": { zh: "依据", en: "Evidence" },
  "evidence.ofTie": { zh: "依据：{sentence}", en: "Evidence: {sentence}" },
  "evidence.openTie": { zh: "打开这条连线的依据", en: "Open the evidence of this tie" },
  "evidence.article": { zh: "在文章中读第 {number} 句", en: "Read sentence {number} in the article" },
  "evidence.gloss": { zh: "指：{names}", en: "names: {names}" },
  "evidence.ends": { zh: "连线的两端", en: "What it ties" },
  "evidence.byDefault": {
    zh: "“默认”：原文在这里没有写由谁做，按它所属部分的承担者算。",
    en: '"By default": the text does not say here who does it; whoever undertakes what it belongs to is taken to.',
  },
  "evidence.defaultFrom": { zh: "默认如此，因为属于", en: "By default, as part of" },
  "evidence.section": { zh: "见原文的“{section}”部分", en: 'In the part "{section}" of the text' },
  "evidence.sameAs": { zh: "别处的同一事物", en: "The same elsewhere" },
  "evidence.unfold": { zh: "展开卡片", en: "Show all of the card" },
  "evidence.fold": { zh: "收起卡片", en: "Show less of the card" },
} as const satisfies Messages<"evidence">;

addMessages(evidenceMessages);
