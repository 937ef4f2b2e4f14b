import * as v from "valibot";
import { comparators, figureKinds, nodeTypes } from "../vocabulary.ts";
import { claimEntries, claimSchema } from "./claim.ts";
import { filledSchema, idSchema, labelSchema, textListsSchema, textSchema } from "./text.ts";

/** A typed number. */
const figureSchema = v.strictObject({
  value: v.nullable(v.pipe(v.number(), v.finite())),
  comparator: v.exactOptional(v.picklist(comparators)),
  unit: textSchema,
  kind: v.picklist(figureKinds),
  due: v.exactOptional(filledSchema),
});

/** One thing of the atlas. */
export const nodeSchema = v.strictObject({
  id: idSchema,
  type: v.picklist(nodeTypes),
  label: labelSchema,
  lines: v.exactOptional(textListsSchema),
  name: v.exactOptional(textSchema),
  alias: v.exactOptional(textListsSchema),
  note: textSchema,
  aim: v.exactOptional(textSchema),
  partOf: v.exactOptional(idSchema),
  group: v.exactOptional(idSchema),
  order: v.exactOptional(v.pipe(v.number(), v.finite())),
  partOfClaim: v.exactOptional(claimSchema),
  figure: v.exactOptional(figureSchema),
  pinyin: v.exactOptional(v.array(filledSchema)),
  ...claimEntries,
});

/** One thing of the atlas. */
export type AtlasNode = v.InferOutput<typeof nodeSchema>;
