import type { Language } from "../../atlas/vocabulary.ts";

/** Words with places to fill, in each language; `[a|b]` is for one subject and for several. */
export type Words = Readonly<Record<Language, string>>;

/** How what something is done through follows who does it, by how close that is. */
export const throughWords = {
  through: { zh: "，通过{via}进行", en: ", through {via}" },
  within: { zh: "，见于{via}", en: ", in {via}" },
} as const satisfies Record<string, Words>;

/** How an institution's own measures follow what it does itself. */
export const alsoByDefault: Words = { zh: "，默认还见于{via}", en: ", by default also in {via}" };

/** What a lead of a project or strand brings with it. */
export const withParts: Words = { zh: "及其下各项（默认）", en: ", and by default what belongs there" };

/** The parts of the sentence that answers who, for whom, through what and how much which no relation has words for. */
export const ownClauses = {
  within: { zh: "属于{t}", en: "as part of {t}" },
  parts: { zh: "有{t}", en: "with {t}" },
  basisFrom: { zh: "依据来自{t}", en: "taking the basis from {t}" },
  doneBy: { zh: "相关工作由{t}承担", en: "the work being done by {t}" },
} as const satisfies Record<string, Words>;

/** How those who do it together begin the sentence where nobody is known to lead. */
export const togetherAlone: Words = { zh: "由{t}共同承担", en: "undertaken jointly by {t}" };

/** Who undertakes what a tie tells of, as a sentence of its own. */
export const doneByAlone: Words = { zh: "由{t}承担", en: "done by {t}" };

/** What is said of a node that nothing is known of. */
export const untied: Words = { zh: "还没有连线", en: "not tied to anything yet" };

/** The remark on what somebody does because they lead what it is part of. */
export const byDefaultWords: Words = { zh: "默认", en: "by default" };

/** Several of one kind alike, in a remark. */
export const alike: Readonly<Record<Language, (remark: string, count: number) => string>> = {
  zh: (remark) => `均为${remark}`,
  en: (remark, count) => `${count === 2 ? "both" : "all"} ${remark}`,
};
