import * as v from "valibot";
import { filledSchema, idSchema, textSchema } from "../atlas/schema/text.ts";
import { edgeKinds, nodeRoles, shapeNames } from "./roles.ts";

const idOfRelation = v.pipe(v.string(), v.regex(/^[a-z][a-zA-Z0-9]*$/));
const words = { zh: filledSchema, en: filledSchema };
const strings = v.array(v.string());
const types = v.array(idSchema);
const length = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** How a label takes its place in a sentence: as it is, with an article, as a title, as a phrase. */
const manner = v.picklist(["bare", "article", "title", "phrase"]);

/** A type of node: its role, and all that is its own besides. */
const typeSchema = v.strictObject({
  id: idSchema,
  role: v.picklist(nodeRoles),
  label: textSchema,
  plural: textSchema,
  /** What a filter by its nodes is called, where that is not its label. */
  short: v.exactOptional(textSchema),
  /** What it means, for who curates. */
  note: textSchema,
  /** What counts it in Chinese. */
  classifier: filledSchema,
  shape: v.picklist(shapeNames),
  /** How many characters are drawn on a node at most, where that is other than for most. */
  maxLabel: v.exactOptional(v.strictObject({ zh: length, en: length })),
  noun: v.strictObject({ zh: manner, en: manner }),
  /** What stands over its nodes on the map, where that is not its plural. */
  heading: v.exactOptional(textSchema),
  /** What is told of a node before all else, a sentence each: what it `does` by a relation, `by` whom one is done to it. */
  lead: v.exactOptional(strings),
  /** The parts of the one sentence that is told after that: what its ties `from` it say, those `to` it, and what is no relation. */
  clauses: v.exactOptional(strings),
});

/** A way to tell a tie, and the only ends or the only part in an undertaking that it is for. */
const templateSchema = v.strictObject({
  role: v.exactOptional(v.picklist(["lead", "joint", "support"])),
  source: v.exactOptional(idSchema),
  target: v.exactOptional(idSchema),
  ...words,
});

const partSchema = v.strictObject({ does: textSchema, clause: textSchema, cell: textSchema });

/** A relation: its kind, what it may join, and all its words; `{s}`, `{t}` and `{agent}` are places for names, `[a|b]` is for one and for several. */
const relationSchema = v.strictObject({
  id: idOfRelation,
  kind: v.picklist(edgeKinds),
  from: v.exactOptional(v.union([v.literal("any"), types])),
  to: v.exactOptional(v.union([v.literal("any"), types])),
  /** Of the relation of parts, in place of both: of what a node of each type may be part. */
  wholes: v.exactOptional(v.record(idSchema, types)),
  symmetric: v.exactOptional(v.literal(true)),
  label: textSchema,
  inverse: textSchema,
  /** The first that is for the ends of a tie is told, the last is for any. */
  sentence: v.pipe(v.array(templateSchema), v.minLength(1)),
  /** By whom it is done to its target, and how what they do it through follows. */
  by: v.exactOptional(v.strictObject({ ...words, via: v.picklist(["through", "within"]) })),
  /** What its source does. */
  does: v.exactOptional(textSchema),
  /** What the sentence on its source and on its target says of it. */
  clause: v.exactOptional(
    v.strictObject({ from: v.exactOptional(textSchema), to: v.exactOptional(textSchema) }),
  ),
  /** The same of those who have a part in an undertaking. */
  as: v.exactOptional(v.strictObject({ lead: partSchema, joint: partSchema, support: partSchema })),
  /** How a table of who takes part in what shows it. */
  cell: v.exactOptional(
    v.strictObject({ ...words, mark: v.picklist(["disc", "chevrons", "eye", "arrow", "flag", "base"]) }),
  ),
});

/** The types and relations that an atlas is written in. */
export const vocabularySchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  /** What is told beside leaves, as a heading. */
  details: textSchema,
  types: v.pipe(v.array(typeSchema), v.minLength(1)),
  relations: v.pipe(v.array(relationSchema), v.minLength(1)),
});

/** The types and relations that an atlas is written in, as a file has them. */
export type VocabularyFile = v.InferOutput<typeof vocabularySchema>;

/** A type of node. */
export type TypeDef = VocabularyFile["types"][number];

/** A relation. */
export type RelationDef = VocabularyFile["relations"][number];
