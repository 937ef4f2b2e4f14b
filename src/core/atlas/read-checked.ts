import * as v from "valibot";
import type { Atlas, AtlasFiles } from "./atlas.ts";
import { graphFileSchema, pinsSchema, textIndexSchema, toursSchema } from "./schema.ts";

/**
 * The atlas in files that have kept every rule before, by their shape alone: the rules take a hundred times as long.
 * Throws where one is of another shape.
 */
export function readChecked({ graph, textIndex, pins, tours }: AtlasFiles): Atlas {
  return {
    graph: v.parse(graphFileSchema, JSON.parse(graph.text)),
    ...(textIndex && { textIndex: v.parse(textIndexSchema, JSON.parse(textIndex.text)) }),
    ...(pins && { pins: v.parse(pinsSchema, JSON.parse(pins.text)) }),
    ...(tours && { tours: v.parse(toursSchema, JSON.parse(tours.text)) }),
  };
}
