import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { countInWords, listInWords } from "./list-in-words.ts";
import { nounOf } from "./noun.ts";
import { endSentence } from "./piece.ts";
import { mostNames } from "./say-selection.ts";

/** What is drawn: nodes and ties, and those of them that are marked. */
export interface Drawn {
  readonly nodes: readonly string[];
  readonly ties: readonly string[];
  readonly marked: ReadonlySet<string>;
}

/**
 * What a drawing shows, in sentences for somebody who does not see it: its marked nodes by name, else its nodes while
 * they are few, and what there is in numbers.
 */
export function sayDrawing(graph: AtlasGraph, { nodes, ties, marked }: Drawn, language: Language): string {
  const name = (id: string) => nounOf(graph, id, language).name;
  const counted = countInWords(graph, nodes, ties.length, language);
  const chosen = nodes.filter((id) => marked.has(id)).map(name);
  const projects = nodes.filter((id) => graph.getNodeAttribute(id, "type").role === "root").map(name);
  const named = nodes.length <= mostNames ? nodes.map(name) : projects;
  const said = [language === "zh" ? `图中有${counted}` : `The drawing has ${counted}`];
  const list = (names: readonly string[]) => listInWords(names.slice(0, mostNames), language);
  if (chosen.length > 0) said.push(language === "zh" ? `突出${list(chosen)}` : `Marked: ${list(chosen)}`);
  else if (named.length > 0)
    said.push(language === "zh" ? `其中有${list(named)}` : `Among them: ${list(named)}`);
  return said.map((one) => endSentence(one, language)).join(language === "zh" ? "" : " ");
}
