import * as v from "valibot";
import { idSchema } from "./text.ts";

/** In sizes of a leaf's label: what is moved farther has left its picture. */
export const farthestPin = 40;
const offset = v.pipe(v.number(), v.finite(), v.minValue(-farthestPin), v.maxValue(farthestPin));

/**
 * Which nodes a curator moves from where they are placed, `pins.json`: how far to the right and down, in sizes of a leaf's
 * label, so that it holds in every frame and language.
 */
export const pinsSchema = v.record(idSchema, v.strictTuple([offset, offset]));

/** Which nodes a curator moves from where they are placed, and how far. */
export type Pins = v.InferOutput<typeof pinsSchema>;
