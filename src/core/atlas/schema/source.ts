import * as v from "valibot";
import { sourceKinds } from "../vocabulary.ts";
import { dateSchema, filledSchema, idSchema, textSchema, urlSchema } from "./text.ts";

/** A text that claims rest on. */
export const sourceSchema = v.strictObject({
  id: idSchema,
  kind: v.picklist(sourceKinds),
  title: textSchema,
  publisher: textSchema,
  author: v.exactOptional(textSchema),
  published: v.exactOptional(dateSchema),
  accessed: v.exactOptional(dateSchema),
  url: v.exactOptional(urlSchema),
  textIndex: v.exactOptional(filledSchema),
});

/** A text that claims rest on. */
export type Source = v.InferOutput<typeof sourceSchema>;
