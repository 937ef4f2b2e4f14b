import type { Id } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph, NodeAttributes } from "../graph/build-graph.ts";
import { typeWords } from "./words.ts";

const known = new WeakMap<AtlasGraph, ReadonlySet<string>>();

/** The words that the atlas's English prose mostly writes small, and which are therefore no proper names. */
function commonWords(graph: AtlasGraph): ReadonlySet<string> {
  const words = known.get(graph) ?? collect(graph);
  known.set(graph, words);
  return words;
}

/** The words of an English text. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}

function collect(graph: AtlasGraph): ReadonlySet<string> {
  // How much more often a word is written small than with a capital that no sentence asks for.
  const balance = new Map<string, number>();
  graph.forEachNode((_id, { node }) => {
    for (const text of [node.label.en, node.note.en, node.aim?.en ?? ""]) {
      for (const [index, word] of wordsOf(text).entries()) {
        const small = word.toLowerCase();
        if (word === small) balance.set(small, (balance.get(small) ?? 0) + 1);
        else if (index > 0) balance.set(small, (balance.get(small) ?? 0) - 1);
      }
    }
  });
  return new Set([...balance].flatMap(([word, surplus]) => (surplus > 0 ? [word] : [])));
}

/** A node as part of a sentence. */
interface Noun {
  /** Its label as a noun; phrases and titles are in quotation marks. */
  readonly name: string;
  /** The same; before a label that is a phrase stands what it is, as in `the measure "Train deputies"`. */
  readonly typed: string;
  readonly plural: boolean;
}

/** How a sentence names a node; `common` are the English words that need no capital. */
function noun(attributes: NodeAttributes, language: Language, common: ReadonlySet<string>): Noun {
  const { node, type } = attributes;
  const label = node.label[language];
  switch (type.noun[language]) {
    case "bare":
      return singular(label);
    case "article":
      return withArticle(attributes, common);
    case "title":
      return singular(quote(label, language));
    case "phrase": {
      const word = typeWords(type).one[language];
      // A number says itself what it counts.
      const name = type.role === "number" && /^\p{N}/u.test(label) ? label : quote(label, language);
      const quoted = quote(label, language);
      return { name, typed: language === "zh" ? `${word}${quoted}` : `the ${word} ${quoted}`, plural: false };
    }
  }
}

function singular(name: string): Noun {
  return { name, typed: name, plural: false };
}

function withArticle({ node: { label }, type: { role } }: NodeAttributes, common: ReadonlySet<string>): Noun {
  const small = inSentenceCase(label.en) && (role === "goal" || isCommon(label.en, common));
  const text = small ? label.en.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : label.en;
  const several = looksPlural(label.en);
  // People in general go without an article; a mechanism is always a particular one.
  const bare = /^the\s/i.test(text) || (several && role !== "means");
  // A project of whatever name is one project.
  const plural = several && (role === "actor" || role === "means");
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

/** A text in quotation marks, those inside it being single ones; English ones are straight, as in the interface. */
export function quote(text: string, language: Language): string {
  if (language === "zh") return `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
  return `"${text.replace(/["“”]/g, "'")}"`;
}

/** A Chinese title in its marks, those inside it being single ones; one that brings its own stays as it is. */
export function markTitle(title: string): string {
  if (title.startsWith("《")) return title;
  return `《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》`;
}

/** How a sentence names a node of the graph. */
export function nounOf(graph: AtlasGraph, id: Id, language: Language): Noun {
  return noun(graph.getNodeAttributes(id), language, commonWords(graph));
}
