import { toJsonSchema } from "@valibot/to-json-schema";
import { termsSchema } from "../../src/core/atlas/schema.ts";

/** The JSON Schema of `terms.json`, so that any editor completes and checks it; made from the schema that the code uses. */
export function termsJsonSchema(): ReturnType<typeof toJsonSchema> {
  const schema = toJsonSchema(termsSchema, { target: "draft-2020-12", ignoreActions: ["check"] });
  return { title: "Mailuo atlas, terms.json", ...schema };
}
