import * as v from "valibot";
import { idSchema, labelSchema } from "./text.ts";

/** A heading under which institutions stand together; the order of the list is the order on the page. */
export const groupSchema = v.strictObject({ id: idSchema, label: labelSchema });

/** A heading under which institutions stand together. */
export type AtlasGroup = v.InferOutput<typeof groupSchema>;
