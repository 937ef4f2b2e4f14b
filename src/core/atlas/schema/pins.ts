import * as v from "valibot";
import { idSchema } from "./text.ts";

/** In sizes of a leaf's label: what is moved farther has left its picture. */
const farthest = 40;
const offset = v.pipe(v.number(), v.finite(), v.minValue(-farthest), v.maxValue(farthest));

/** How far a node is moved to the right and down, in sizes of a leaf's label. */
export const offsetSchema = v.strictTuple([offset, offset]);

/** Which nodes a curator moves from where they are placed, `pins.json`; the same in every frame and language. */
export const pinsSchema = v.record(idSchema, offsetSchema);

/** Which nodes a curator moves from where they are placed, and how far. */
export type Pins = v.InferOutput<typeof pinsSchema>;
