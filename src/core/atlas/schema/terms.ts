import * as v from "valibot";
import { filledSchema, textSchema } from "./text.ts";

/** A recurring Chinese term, and all the ways in which the atlas says it in English. */
const termSchema = v.strictObject({
  zh: filledSchema,
  en: v.pipe(v.array(filledSchema), v.minLength(1)),
  note: v.exactOptional(textSchema),
});

/** The glossary of an atlas, `terms.json`. */
export const termsSchema = v.strictObject({
  $schema: v.string(),
  terms: v.array(termSchema),
});

/** A recurring Chinese term, and all the ways in which the atlas says it in English. */
export type Term = v.InferOutput<typeof termSchema>;

/** The glossary of an atlas. */
export type Terms = v.InferOutput<typeof termsSchema>;
