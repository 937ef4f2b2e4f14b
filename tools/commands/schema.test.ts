import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { atlasJsonSchema } from "../atlas/atlas-json-schema.ts";
import { schemaPath } from "./schema.ts";

const schema = atlasJsonSchema();

test("the committed JSON Schema is what the code's schema gives", () => {
  expect(JSON.parse(readFileSync(schemaPath, "utf8"))).toEqual(schema);
});

test("the JSON Schema says the dialect, the closed shapes, the limits and both kinds of evidence", () => {
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.additionalProperties).toBe(false);
  expect(schema.$defs).toMatchObject({
    label: { properties: { zh: { maxLength: 12 }, en: { maxLength: 32 } } },
    primary: { required: ["sentence"] },
    background: { required: ["source", "locator"] },
  });
});
