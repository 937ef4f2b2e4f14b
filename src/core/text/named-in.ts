import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";

/** Nothing shorter than this names anything by itself. */
const shortest = 2;

/** Words that more nodes than this are cited for name none of them, like a year. */
const mostTogether = 4;

/**
 * Tells which nodes a fragment of the text names, in its order, each once: by their Chinese labels and aliases, the
 * longest first, or by the words that nodes of one type are cited for together. None where it names none. Takes time in
 * proportion to the graph once, then to the fragment.
 */
export function createNamedIn(graph: AtlasGraph): (fragment: string) => readonly Id[] {
  const names = collectNames(graph);
  const longest = Math.max(0, ...[...names.keys()].map(({ length }) => length));
  return (fragment) => {
    const text = bare(fragment);
    const found = new Set<Id>();
    for (let at = 0; at < text.length; ) {
      let step = 1;
      for (let length = Math.min(longest, text.length - at); length >= shortest; length -= 1) {
        const named = names.get(text.slice(at, at + length));
        if (!named) continue;
        for (const id of named) found.add(id);
        step = length;
        break;
      }
      at += step;
    }
    return [...found];
  };
}

function collectNames(graph: AtlasGraph): Map<string, readonly Id[]> {
  const names = new Map<string, readonly Id[]>();
  const cited = new Map<string, Set<Id>>();
  graph.forEachNode((id, { node }) => {
    for (const name of [node.label.zh, ...(node.alias?.zh ?? [])].map(bare)) {
      if (name.length >= shortest && !names.has(name)) names.set(name, [id]);
    }
    for (const piece of node.evidence) {
      if (!("sentence" in piece) || piece.surface === undefined) continue;
      const surface = bare(piece.surface);
      cited.set(surface, (cited.get(surface) ?? new Set()).add(id));
    }
  });
  for (const [surface, ids] of cited) {
    const types = new Set([...ids].map((id) => graph.getNodeAttribute(id, "node").type));
    const together = ids.size > 1 && ids.size <= mostTogether && types.size === 1;
    if (together && surface.length >= shortest && !names.has(surface)) names.set(surface, [...ids]);
  }
  return names;
}

/** A fragment without quotation marks and blanks, which labels put elsewhere or leave out. */
function bare(text: string): string {
  return text.replace(/[“”‘’"\s]/gu, "");
}
