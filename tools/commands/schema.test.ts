import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answerableCodes } from "../../src/core/atlas/problem-code.ts";
import { atlasJsonSchema } from "../atlas/atlas-json-schema.ts";
import { termsJsonSchema } from "../atlas/terms-json-schema.ts";
import { schemaFiles } from "./schema.ts";

const schema = atlasJsonSchema();

test.each(schemaFiles)("the committed $path is what the code's schema gives", ({ path, make }) => {
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(make());
});

test("the JSON Schemas offer the warnings that can be answered, and ask for a rendering of each term", () => {
  expect(schema.properties?.answers).toMatchObject({
    items: { properties: { warning: { enum: answerableCodes } } },
  });
  expect(schema.required).not.toContain("answers");
  expect(termsJsonSchema().properties?.terms).toMatchObject({
    items: { required: ["zh", "en"], properties: { en: { minItems: 1 } } },
  });
});

test("the JSON Schema says the dialect, the closed shapes, the limits and both kinds of evidence", () => {
  expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(schema.additionalProperties).toBe(false);
  expect(schema.$defs).toMatchObject({
    label: { properties: { zh: { maxLength: 24 }, en: { maxLength: 64 } } },
    primary: { required: ["sentence"] },
    background: { required: ["source", "locator"] },
  });
});
