import * as v from "valibot";
import { answerSchema } from "./answer.ts";
import { edgeSchema } from "./edge.ts";
import { groupSchema } from "./group.ts";
import { nodeSchema } from "./node.ts";
import { sourceSchema } from "./source.ts";
import { dateSchema, filledSchema, idSchema, textSchema } from "./text.ts";

/** The newest version of the file format that this code reads. */
export const formatVersion = 1;

/** The master file of an atlas, `graph.json`. */
export const graphFileSchema = v.strictObject({
  $schema: v.string(),
  format: v.literal("mailuo-atlas"),
  formatVersion: v.literal(formatVersion),
  id: idSchema,
  title: textSchema,
  description: textSchema,
  version: filledSchema,
  updated: dateSchema,
  curators: textSchema,
  contact: v.exactOptional(filledSchema),
  licence: v.strictObject({ data: filledSchema, prose: filledSchema }),
  sources: v.array(sourceSchema),
  groups: v.exactOptional(v.array(groupSchema)),
  nodes: v.array(nodeSchema),
  edges: v.array(edgeSchema),
  answers: v.exactOptional(v.array(answerSchema)),
});

/** The master file of an atlas, `graph.json`. */
export type GraphFile = v.InferOutput<typeof graphFileSchema>;
