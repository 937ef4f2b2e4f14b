import * as v from "valibot";
import { answerableCodes } from "../warning-codes.ts";
import { filledSchema, textSchema } from "./text.ts";

/** Why a warning about something is right as it is: `id` is that of the node, edge, source or sentence, or the term. */
export const answerSchema = v.strictObject({
  warning: v.picklist(answerableCodes),
  id: filledSchema,
  why: textSchema,
});

/** Why a warning about something is right as it is. */
export type Answer = v.InferOutput<typeof answerSchema>;
