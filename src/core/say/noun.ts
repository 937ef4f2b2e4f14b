import type { AtlasNode } from "../atlas/schema.ts";
import type { Language, NodeType } from "../atlas/vocabulary.ts";
import { wordsOf } from "./common-words.ts";
import { quote } from "./quote.ts";
import { typeWords } from "./words.ts";

/** A node as part of a sentence. */
export interface Noun {
  /** Its label as a noun; phrases and titles are in quotation marks. */
  readonly name: string;
  /** The same; before a label that is a phrase stands what it is, as in `the measure "Train deputies"`. */
  readonly typed: string;
  readonly plural: boolean;
}

/** How a label takes its place in a sentence: as it is, with an article, as a title, as a phrase. */
type Manner = "bare" | "article" | "title" | "phrase";

const manners: Readonly<Record<Language, Readonly<Record<NodeType, Manner>>>> = {
  zh: {
    project: "bare",
    organ: "bare",
    strand: "phrase",
    measure: "phrase",
    institution: "bare",
    mechanism: "bare",
    figure: "bare",
    reference: "bare",
  },
  en: {
    project: "article",
    organ: "article",
    strand: "phrase",
    measure: "phrase",
    institution: "article",
    mechanism: "article",
    figure: "phrase",
    reference: "title",
  },
};

/** How a sentence names a node; `common` are the English words that need no capital. */
export function noun(node: AtlasNode, language: Language, common: ReadonlySet<string>): Noun {
  const label = node.label[language];
  switch (manners[language][node.type]) {
    case "bare":
      return singular(label);
    case "article":
      return withArticle(node, common);
    case "title":
      return singular(quote(label, language));
    case "phrase": {
      const type = typeWords[node.type].one[language];
      // A number says itself what it counts.
      const name = node.type === "figure" && /^\p{N}/u.test(label) ? label : quote(label, language);
      const quoted = quote(label, language);
      return { name, typed: language === "zh" ? `${type}${quoted}` : `the ${type} ${quoted}`, plural: false };
    }
  }
}

function singular(name: string): Noun {
  return { name, typed: name, plural: false };
}

function withArticle({ label, type }: AtlasNode, common: ReadonlySet<string>): Noun {
  const small = inSentenceCase(label.en) && (type === "organ" || isCommon(label.en, common));
  const text = small ? label.en.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : label.en;
  const several = looksPlural(label.en);
  // People in general go without an article; a mechanism is always a particular one.
  const bare = /^the\s/i.test(text) || (several && type !== "mechanism");
  // A project of whatever name is one project.
  const plural = several && (type === "institution" || type === "mechanism");
  const name = bare ? text.replace(/^The\s/, "the ") : `the ${text}`;
  return { name, typed: name, plural };
}

/** Whether only the first word of an English label has a capital for its place, not for being a title's. */
function inSentenceCase(label: string): boolean {
  const words = wordsOf(label);
  return words.length === 1 || /^\p{Ll}/u.test(words.at(-1) ?? "");
}

function isCommon(label: string, common: ReadonlySet<string>): boolean {
  const first = wordsOf(label)[0] ?? "";
  // A chain such as "Lead-and-follow-up" is no name, though prose may never write it.
  return common.has(first.toLowerCase()) || /^\p{L}+(?:-\p{Ll}+){2,}$/u.test(first);
}

/** Whether the head of an English label, the last word before any preposition, has the look of a plural. */
function looksPlural(label: string): boolean {
  const [head = label] = label.split(/\s(?:of|at|in|on|for|from|with|to|under|by|handling)\s/i);
  const last = wordsOf(head).at(-1) ?? "";
  return (
    /^(people|children|men|women)$/i.test(last) || (/s$/i.test(last) && !/(ss|us|is|ics|['’]s)$/i.test(last))
  );
}
