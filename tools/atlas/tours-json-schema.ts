import { toJsonSchema } from "@valibot/to-json-schema";
import { toursSchema } from "../../src/core/atlas/schema.ts";

/** The JSON Schema of `tours.json`, so that any editor completes and checks it; made from the schema that the code uses. */
export function toursJsonSchema(): ReturnType<typeof toJsonSchema> {
  const schema = toJsonSchema(toursSchema, { target: "draft-2020-12", ignoreActions: ["check"] });
  return { title: "Mailuo atlas, tours.json", ...schema };
}
