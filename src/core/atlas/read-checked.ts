import * as v from "valibot";
import type { Atlas } from "./atlas.ts";
import type { AtlasFiles } from "./atlas-files.ts";
import { graphFileSchema, positionsSchema, textIndexSchema, toursSchema } from "./schema.ts";

/**
 * The atlas in files that have kept every rule before, by their shape alone: the rules take a hundred times as long.
 * Throws where one is of another shape.
 */
export function readChecked({ graph, textIndex, positions, tours }: AtlasFiles): Atlas {
  return {
    graph: v.parse(graphFileSchema, JSON.parse(graph.text)),
    positions: positions ? v.parse(positionsSchema, JSON.parse(positions.text)) : {},
    ...(textIndex && { textIndex: v.parse(textIndexSchema, JSON.parse(textIndex.text)) }),
    ...(tours && { tours: v.parse(toursSchema, JSON.parse(tours.text)) }),
  };
}
