import { toJsonSchema } from "@valibot/to-json-schema";
import { textSchema, toursSchemaOf } from "../../src/core/atlas/schema.ts";
import { namesOf } from "../../src/core/validation/vocabulary-of-file.ts";
import { policy } from "../../src/core/vocabulary/policy.ts";
import { inSomeLanguage } from "./atlas-json-schema.ts";

/** The JSON Schema of `tours.json`, so that any editor completes and checks it; made from the schema that the code uses. */
export function toursJsonSchema(): ReturnType<typeof toJsonSchema> {
  const schema = toJsonSchema(toursSchemaOf(namesOf(policy).types), {
    target: "draft-2020-12",
    ignoreActions: ["check"],
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema === textSchema ? inSomeLanguage(jsonSchema) : undefined,
  });
  return { title: "Mailuo atlas, tours.json", ...schema };
}
