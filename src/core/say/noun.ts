import type { AtlasNode } from "../atlas/schema.ts";
import type { Language, NodeType } from "../atlas/vocabulary.ts";
import { wordsOf } from "./common-words.ts";

/** A node as part of a sentence. */
export interface Noun {
  readonly text: string;
  readonly plural: boolean;
}

/** Types whose labels are plain nouns; the others are set in quotation marks, being phrases and titles. */
const bareTypes: Readonly<Record<Language, ReadonlySet<NodeType>>> = {
  zh: new Set(["project", "organ", "institution", "mechanism", "figure", "reference"]),
  en: new Set(["project", "organ", "institution"]),
};

/** How a sentence names a node; `common` are the English words that need no capital. */
export function noun(node: AtlasNode, language: Language, common: ReadonlySet<string>): Noun {
  const label = node.label[language];
  if (!bareTypes[language].has(node.type)) return { text: quote(label, language), plural: false };
  if (language === "zh") return { text: label, plural: false };
  const plural = isPlural(label);
  const small = inSentenceCase(label) && (node.type === "organ" || isCommon(label, common));
  const name = small ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  return { text: plural || /^the\s/i.test(name) ? name : `the ${name}`, plural };
}

/** Quotation marks inside others are single ones. */
function quote(label: string, language: Language): string {
  const inner = label.replaceAll("“", "‘").replaceAll("”", "’");
  return language === "zh" ? `“${inner}”` : `“${inner.replaceAll('"', "'")}”`;
}

/** Whether only the first word of an English label has a capital for its place, not for being a title's. */
function inSentenceCase(label: string): boolean {
  const words = wordsOf(label);
  return words.length === 1 || /^\p{Ll}/u.test(words.at(-1) ?? "");
}

function isCommon(label: string, common: ReadonlySet<string>): boolean {
  return common.has((wordsOf(label)[0] ?? "").toLowerCase());
}

/** Whether the head of an English label, the last word before any preposition, has the look of a plural. */
function isPlural(label: string): boolean {
  const [head = label] = label.split(/\s(?:of|at|in|on|for|from|with|to|under|by|handling)\s/i);
  const last = wordsOf(head).at(-1) ?? "";
  return /s$/i.test(last) && !/(ss|us|is|['’]s)$/i.test(last);
}
