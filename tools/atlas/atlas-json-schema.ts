import { toJsonSchema } from "@valibot/to-json-schema";
import { textLimits } from "../../src/core/atlas/limits.ts";
import {
  backgroundEvidenceSchema,
  claimSchema,
  evidenceSchema,
  graphFileSchemaOf,
  labelSchema,
  primaryEvidenceSchema,
  textListsSchema,
  textSchema,
} from "../../src/core/atlas/schema.ts";
import { namesOf, ownVocabularySchema } from "../../src/core/validation/vocabulary-of-file.ts";
import { policy } from "../../src/core/vocabulary/policy.ts";
import { vocabularySchema } from "../../src/core/vocabulary/vocabulary-schema.ts";

type JsonSchema = ReturnType<typeof toJsonSchema>;

/** The JSON Schema of `graph.json`, so that any editor completes and checks it; made from the schema that the code uses. */
export function atlasJsonSchema(): JsonSchema {
  const { types, relations } = namesOf(policy);
  const schema = toJsonSchema(graphFileSchemaOf(types, relations, ownVocabularySchema), {
    target: "draft-2020-12",
    // JSON has no infinite numbers to exclude, and what code looks for, such as a day that is in no calendar, it cannot say.
    ignoreActions: ["finite", "check"],
    definitions: {
      text: textSchema,
      lists: textListsSchema,
      label: labelSchema,
      primary: primaryEvidenceSchema,
      background: backgroundEvidenceSchema,
      claim: claimSchema,
      vocabulary: vocabularySchema,
    },
    overrideSchema({ valibotSchema, jsonSchema }) {
      // The reader chooses by the key that is there; a JSON Schema can only say that it is one of the two.
      // An editor offers the names of policy texts; those of an atlas's own vocabulary the rules know.
      if (valibotSchema === types || valibotSchema === relations)
        return { anyOf: [jsonSchema, { type: "string" }] };
      if (valibotSchema === ownVocabularySchema) {
        return { anyOf: [{ type: "string" }, { $ref: "#/$defs/vocabulary" }] };
      }
      if (valibotSchema === evidenceSchema) {
        return { anyOf: [{ $ref: "#/$defs/primary" }, { $ref: "#/$defs/background" }] };
      }
      // How long a label may be is a rule that counts characters, as JSON Schema's maxLength does; broken by hand, it has
      // two lines of that length.
      if (valibotSchema === labelSchema) return inSomeLanguage(withLengths(jsonSchema));
      return valibotSchema === textSchema ? inSomeLanguage(jsonSchema) : undefined;
    },
  });
  return { title: "Mailuo atlas, graph.json", ...schema };
}

/** Which languages an atlas is in its rules know; a JSON Schema can only say that there is one at least. */
export function inSomeLanguage({ required: _all, ...schema }: JsonSchema): JsonSchema {
  return { ...schema, minProperties: 1 };
}

function withLengths(schema: JsonSchema): JsonSchema {
  const { zh, en } = textLimits.label;
  return {
    ...schema,
    properties: {
      zh: { type: "string", pattern: "\\S", maxLength: 2 * zh },
      en: { type: "string", pattern: "\\S", maxLength: 2 * en },
    },
  };
}
