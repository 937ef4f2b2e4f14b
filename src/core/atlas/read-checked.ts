import * as v from "valibot";
import { vocabularyOf } from "../vocabulary/vocabulary.ts";
import type { VocabularyFile } from "../vocabulary/vocabulary-schema.ts";
import type { Atlas, AtlasFiles } from "./atlas.ts";
import { graphFileSchemaOf, pinsSchema, textIndexSchema, toursSchemaOf } from "./schema.ts";

/**
 * The atlas in files that have kept every rule before, by their shape alone: the rules take a hundred times as long.
 * The build writes the vocabulary into the graph; without it there is none, as the rules alone know which it is. Throws
 * where a file is of another shape.
 */
export function readChecked({ graph, textIndex, pins, tours }: AtlasFiles): Atlas | undefined {
  const file = v.parse(
    graphFileSchemaOf(
      v.string(),
      v.string(),
      v.custom<VocabularyFile>(() => true),
    ),
    JSON.parse(graph.text),
  );
  if (typeof file.vocabulary !== "object") return undefined;
  return {
    graph: file,
    vocabulary: vocabularyOf(file.vocabulary),
    ...(textIndex && { textIndex: v.parse(textIndexSchema, JSON.parse(textIndex.text)) }),
    ...(pins && { pins: v.parse(pinsSchema, JSON.parse(pins.text)) }),
    ...(tours && { tours: v.parse(toursSchemaOf(v.string()), JSON.parse(tours.text)) }),
  };
}
