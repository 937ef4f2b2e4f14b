import * as v from "valibot";
import { idSchema } from "../atlas/schema/text.ts";
import { formatVersion } from "../atlas/schema.ts";
import { policy } from "../vocabulary/policy.ts";
import { type Vocabulary, vocabularyOf } from "../vocabulary/vocabulary.ts";
import { vocabularySchema } from "../vocabulary/vocabulary-schema.ts";
import { checkVocabulary } from "./check-vocabulary.ts";
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

/** What a graph file says of its vocabulary: that, unless it is not known or broken, and what is wrong. */
interface OwnVocabulary {
  readonly vocabulary?: Vocabulary;
  readonly findings: readonly Finding[];
}

/** The vocabulary that a graph file names or brings; that of policy texts where it says nothing, as in the first version of the format. */
export function vocabularyOfFile(graph: unknown): OwnVocabulary {
  const field = (key: string): unknown =>
    typeof graph === "object" && graph !== null && Object.hasOwn(graph, key)
      ? Reflect.get(graph, key)
      : undefined;
  const own = field("vocabulary");
  const names = [...known.keys()].join(", ");
  const refused = (code: Finding["code"], params: NonNullable<Finding["params"]>) => ({
    findings: [{ code, path: ["vocabulary"], params }],
  });
  if (own === undefined)
    return {
      vocabulary: policy,
      findings: field("formatVersion") === formatVersion ? [absent] : [],
    };
  if (typeof own !== "object" || own === null) {
    const vocabulary = known.get(own);
    return vocabulary
      ? { vocabulary, findings: [] }
      : refused("vocabularyUnknown", { name: JSON.stringify(own).slice(0, mostShown), known: names });
  }
  const { value, findings } = checkShape(vocabularySchema, own);
  const all = value ? checkVocabulary(value) : findings;
  return value && all.length === 0
    ? { vocabulary: vocabularyOf(value), findings: [] }
    : { findings: all.map((finding) => ({ ...finding, path: ["vocabulary", ...finding.path] })) };
}

const mostShown = 80;

const absent: Finding = { code: "vocabularyAbsent", path: [], params: { known: policy.id } };
