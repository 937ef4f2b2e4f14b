import { writeFile } from "node:fs/promises";
import { atlasJsonSchema } from "../atlas/atlas-json-schema.ts";
import { parseArguments } from "../atlas/parse-arguments.ts";
import { say } from "../atlas/say.ts";
import { type Command, exitCode } from "../command.ts";

/** Where editors look for the schema of `graph.json`, from the project's root. */
export const schemaPath = "data/atlas.schema.json";

/** `schema`: the JSON Schema of `graph.json`, made from the code's own schema. */
export const schemaCommand: Command = {
  id: "schema",
  summary: { zh: "由代码生成 data/atlas.schema.json", en: "make data/atlas.schema.json from the code" },
  usage: {
    zh: "用法：npm run atlas -- schema\n\n写入 data/atlas.schema.json，编辑器据此补全和检查 graph.json。改动代码里的格式后运行。",
    en: "Usage: npm run atlas -- schema\n\nWrites data/atlas.schema.json, by which editors complete and check graph.json. Run it when the format in the code has changed.",
  },
  async run(args, io) {
    const parsed = parseArguments(args, { positional: [], options: [] }, io.language);
    if (!parsed.ok) {
      io.error(parsed.message);
      return exitCode.usage;
    }
    await writeFile(schemaPath, `${JSON.stringify(atlasJsonSchema(), null, 2)}\n`);
    io.out(say(io.language, "tool.written", { name: schemaPath }));
    return exitCode.done;
  },
};
