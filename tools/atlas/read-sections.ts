import { existsSync } from "node:fs";
import * as v from "valibot";
import { parseJson } from "../../src/core/atlas/json/parse-json.ts";
import { type Section, sectionSchema } from "../../src/core/atlas/schema.ts";
import { checkShape } from "../../src/core/atlas/shape/check-shape.ts";
import { tellProblems } from "../../src/core/atlas/tell-problems.ts";
import type { Result } from "../../src/core/result.ts";
import { readTextFile } from "./read-text-file.ts";

const listSchema = v.array(sectionSchema);
const fileSchema = v.strictObject({ sections: listSchema });

/** The sections described in a file, else those of the index that is there, else none; a broken description is told. */
export async function readSections(
  described: string | undefined,
  indexPath: string,
): Promise<Result<readonly Section[] | undefined>> {
  const path = described ?? (existsSync(indexPath) ? indexPath : undefined);
  if (path === undefined) return { ok: true, value: undefined, warnings: [] };
  const file = await readTextFile(path);
  if (!file.ok) return { ok: false, problems: [file.problem] };
  const { value, findings } = parseJson(file.text);
  const checked =
    described === undefined
      ? checkShape(fileSchema, { sections: Reflect.get(Object(value), "sections") })
      : checkShape(listSchema, value);
  const all = [...findings, ...(value === undefined ? [] : checked.findings)];
  const sections = Array.isArray(checked.value) ? checked.value : checked.value?.sections;
  if (all.length > 0 || !sections) {
    return { ok: false, problems: tellProblems(all, { graph: { name: path, text: file.text } }, value) };
  }
  return { ok: true, value: sections.length > 0 ? sections : undefined, warnings: [] };
}
