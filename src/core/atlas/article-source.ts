import type { Atlas } from "./atlas.ts";
import type { Source } from "./schema.ts";

/** The annotated text among the sources of an atlas: that of the index of sentences, else the first that is primary. */
export function articleSource({ graph, textIndex }: Atlas): Source | undefined {
  return graph.sources.find(({ id, kind }) =>
    textIndex === undefined ? kind === "primary" : id === textIndex.source,
  );
}
