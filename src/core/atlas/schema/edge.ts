import * as v from "valibot";
import { relations } from "../relations.ts";
import { roles } from "../vocabulary.ts";
import { claimEntries } from "./claim.ts";
import { idSchema, textSchema } from "./text.ts";

/** One tie of the atlas. */
export const edgeSchema = v.strictObject({
  source: idSchema,
  relation: v.picklist(relations),
  target: idSchema,
  role: v.exactOptional(v.picklist(roles)),
  note: v.exactOptional(textSchema),
  ...claimEntries,
});

/** One tie of the atlas. */
export type AtlasEdge = v.InferOutput<typeof edgeSchema>;
