import { atlasJsonSchema } from "../atlas/atlas-json-schema.ts";
import { termsJsonSchema } from "../atlas/terms-json-schema.ts";
import { toursJsonSchema } from "../atlas/tours-json-schema.ts";
import { type Command, writeFiles } from "../command.ts";

/** The schemas of the files that are written by hand, and where editors look for them, from the project's root. */
export const schemaFiles = [
  { path: "data/atlas.schema.json", make: atlasJsonSchema },
  { path: "data/terms.schema.json", make: termsJsonSchema },
  { path: "data/tours.schema.json", make: toursJsonSchema },
] as const;

/** `schema`: the JSON Schemas of `graph.json`, `terms.json` and `tours.json`, made from the code's own schemas. */
export const schemaCommand: Command = {
  id: "schema",
  summary: { zh: "由代码生成 data 里的 JSON Schema", en: "make the JSON Schemas in data from the code" },
  usage: {
    zh: "用法：npm run atlas -- schema\n\n写入 data/atlas.schema.json、data/terms.schema.json 和 data/tours.schema.json，编辑器据此补全和检查 graph.json、terms.json 和 tours.json。改动代码里的格式后运行。",
    en: "Usage: npm run atlas -- schema\n\nWrites data/atlas.schema.json, data/terms.schema.json and data/tours.schema.json, by which editors complete and check graph.json, terms.json and tours.json. Run it when the format in the code has changed.",
  },
  positional: [],
  async run(_call, io) {
    for (const { path } of schemaFiles) io.files.read(path);
    return writeFiles(
      schemaFiles.map(({ path, make }) => ({ path, text: `${JSON.stringify(make(), null, 2)}\n` })),
      io,
    );
  },
};
