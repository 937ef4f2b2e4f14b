import * as v from "valibot";
import { idSchema } from "../atlas/schema/text.ts";
import { policy } from "../vocabulary/policy.ts";
import { type Vocabulary, vocabularyOf } from "../vocabulary/vocabulary.ts";
import { vocabularySchema } from "../vocabulary/vocabulary-schema.ts";
import type { Finding } from "./finding.ts";
import { checkShape } from "./shape/check-shape.ts";

/** What a graph file says of its vocabulary: the name of one that is known, or itself. */
export const ownVocabularySchema = v.lazy((input) =>
  typeof input === "string" ? idSchema : vocabularySchema,
);

/** The vocabularies that an atlas can name. */
const known: ReadonlyMap<unknown, Vocabulary> = new Map([[policy.id, policy]]);

/** The names of a vocabulary, as schemas of what may name one. */
export interface VocabularyNames {
  readonly types: v.GenericSchema<string>;
  readonly relations: v.GenericSchema<string>;
}

/** The names that a vocabulary has. */
export function namesOf({ types, relations }: Vocabulary): VocabularyNames {
  return {
    types: v.picklist(types.map(({ id }) => id)),
    relations: v.picklist(relations.map(({ id }) => id)),
  };
}

/** The vocabulary that a graph file names or brings; that of policy texts where it says nothing. */
export function vocabularyOfFile(
  graph: unknown,
): { vocabulary: Vocabulary } | { findings: readonly Finding[] } {
  const own: unknown =
    typeof graph === "object" && graph !== null && Object.hasOwn(graph, "vocabulary")
      ? Reflect.get(graph, "vocabulary")
      : policy.id;
  if (typeof own !== "object" || own === null) return { vocabulary: known.get(own) ?? policy };
  const { value, findings } = checkShape(vocabularySchema, own);
  return value
    ? { vocabulary: vocabularyOf(value) }
    : { findings: findings.map((finding) => ({ ...finding, path: ["vocabulary", ...finding.path] })) };
}
