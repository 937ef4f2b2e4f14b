import { addMessages } from "../add-messages.ts";
import type { Messages } from "../text.ts";

/** What is told of a single claim or figure: what its basis means, how sure it is, of what kind it is, who does it. */
export const factsMessages = {
  "types.basisMeaning.stated": {
    zh: "原文这样说，依据里列出是哪些句子。",
    en: "The text says so; the sentences are listed as evidence.",
  },
  "types.basisMeaning.inferred": {
    zh: "这是编者的解读，附有理由、把握程度和所依据的内容。",
    en: "The curator's reading, with a reason, a confidence and what it rests on.",
  },
  "types.basisMeaning.background": {
    zh: "原文没有说，但有助于理解，并注明了出处。",
    en: "Not in the text but needed to understand it; the source is named.",
  },

  "types.byDefault": { zh: "默认", en: "by default" },
  "types.byDefaultFrom": { zh: "默认，来自“{from}”", en: 'by default, from "{from}"' },
  "types.role.lead": { zh: "牵头", en: "Lead" },
  "types.role.joint": { zh: "共同承担", en: "Joint" },
  "types.role.support": { zh: "配合", en: "Support" },

  "types.confidence.high": { zh: "把握较大", en: "High confidence" },
  "types.confidence.medium": { zh: "把握中等", en: "Medium confidence" },
  "types.confidence.low": { zh: "把握较小", en: "Low confidence" },

  "types.figureKind.existing": { zh: "现有", en: "Existing" },
  "types.figureKind.target": { zh: "目标", en: "Target" },
  "types.figureKind.planned": { zh: "计划", en: "Planned" },
  "types.figureKind.count": { zh: "计数", en: "Count" },
} as const satisfies Messages<"types">;

addMessages(factsMessages);
