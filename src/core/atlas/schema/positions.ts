import * as v from "valibot";
import { idSchema } from "./text.ts";

/** In the units of a layout: beyond it no place can be drawn. */
const farthest = 1_000_000;
const coordinate = v.pipe(v.number(), v.finite(), v.minValue(-farthest), v.maxValue(farthest));
const extent = v.pipe(v.number(), v.finite(), v.minValue(1), v.maxValue(farthest));
/** A point, in the units of its layout. */
export const pointSchema = v.strictTuple([coordinate, coordinate]);

/** Where every node stands in every layout, `positions.json`; written by `layout` only. */
export const positionsSchema = v.record(
  idSchema,
  v.strictObject({ size: v.strictTuple([extent, extent]), nodes: v.record(idSchema, pointSchema) }),
);

/** Where every node stands in every layout. */
export type Positions = v.InferOutput<typeof positionsSchema>;
