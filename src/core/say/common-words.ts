import type { AtlasGraph } from "../graph/build-graph.ts";

const known = new WeakMap<AtlasGraph, ReadonlySet<string>>();

/** The words that the atlas's English prose mostly writes small, and which are therefore no proper names. */
export function commonWords(graph: AtlasGraph): ReadonlySet<string> {
  const words = known.get(graph) ?? collect(graph);
  known.set(graph, words);
  return words;
}

/** The words of an English text. */
export function wordsOf(text: string): string[] {
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
