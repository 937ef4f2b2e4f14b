import * as v from "valibot";
import { idSchema } from "./text.ts";

const coordinate = v.pipe(v.number(), v.finite());
const extent = v.pipe(v.number(), v.finite(), v.minValue(0));
/** A point, in the units of its layout. */
export const pointSchema = v.strictTuple([coordinate, coordinate]);

/** Where every node stands in every layout, `positions.json`; written by `layout` only. */
export const positionsSchema = v.record(
  idSchema,
  v.strictObject({ size: v.strictTuple([extent, extent]), nodes: v.record(idSchema, pointSchema) }),
);

/** Where every node stands in every layout. */
export type Positions = v.InferOutput<typeof positionsSchema>;
