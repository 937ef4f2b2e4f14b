import * as v from "valibot";
import { pointSchema } from "./positions.ts";
import { idSchema } from "./text.ts";

/** Where a curator wants nodes to stand, `pins.json`: per layout, in its units; `layout` places the rest around them. */
export const pinsSchema = v.record(idSchema, v.record(idSchema, pointSchema));

/** Where a curator wants nodes to stand, per layout. */
export type Pins = v.InferOutput<typeof pinsSchema>;
