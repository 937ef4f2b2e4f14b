import type { Messages } from "../text.ts";

/** The words of what every atlas has: bases and levels; types and relations are named by its vocabulary. */
export const typesMessages = {
  "types.basis.stated": { zh: "原文所述", en: "Stated" },
  "types.basis.inferred": { zh: "编者推断", en: "Inferred" },
  "types.basis.background": { zh: "背景知识", en: "Background" },

  "types.level.far": { zh: "概略", en: "Outline level" },
  "types.level.overview": { zh: "总览", en: "Overview" },
  "types.level.near": { zh: "细节", en: "Detail" },
} as const satisfies Messages<"types">;
