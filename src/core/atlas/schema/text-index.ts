import * as v from "valibot";
import { idSchema, textSchema } from "./text.ts";

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A part of the text, named in the curators' words. */
export const sectionSchema = v.strictObject({
  id: idSchema,
  label: textSchema,
  first: idSchema,
  last: idSchema,
});

/** Where a sentence stands in the normalised text, and how to recognise it without having its words. */
export const indexedSentenceSchema = v.strictObject({
  id: idSchema,
  start: count,
  length: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  sketch: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9a-f]{24}$/))),
});

/** The positions and fingerprints of a text that is not shipped, `text-index.json`. */
export const textIndexSchema = v.strictObject({
  source: idSchema,
  norm: v.literal("norm-1"),
  hash: v.literal("sha-256-64"),
  sketch: v.literal("minhash-24x4-bigram"),
  total: count,
  sections: v.array(sectionSchema),
  sentences: v.array(indexedSentenceSchema),
});

/** A part of the text, named in the curators' words. */
export type Section = v.InferOutput<typeof sectionSchema>;

/** A sentence as the index knows it. */
export type IndexedSentence = v.InferOutput<typeof indexedSentenceSchema>;

/** The positions and fingerprints of a text that is not shipped. */
export type TextIndex = v.InferOutput<typeof textIndexSchema>;
